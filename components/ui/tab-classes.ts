/** A row of tabs under a page head; scrolls sideways when it is too narrow. */
export const tabListClasses =
  'flex items-center gap-1 overflow-x-auto border-border border-b [scrollbar-width:none]';

/** One tab. Links set `aria-current="page"`, buttons `data-state="active"`. */
export const tabClasses =
  "-mb-px relative inline-flex h-9 shrink-0 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-2.5 font-medium text-muted-foreground text-sm transition-colors hover:text-foreground focus-visible:-outline-offset-2 disabled:opacity-50 aria-[current=page]:border-primary aria-[current=page]:text-foreground data-[state=active]:border-primary data-[state=active]:text-foreground [&_svg:not([class*='size-'])]:size-4";
