/** The look shared by everything one types or chooses in. */
export const fieldClasses =
  'w-full min-w-0 rounded-lg border border-border-strong bg-surface text-foreground text-sm transition-colors placeholder:text-muted-foreground hover:border-muted-foreground focus-visible:border-primary focus-visible:outline-2 focus-visible:outline-primary/30 focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground aria-invalid:border-danger aria-invalid:focus-visible:outline-danger/30';
