import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A filter above a list that is on or off; `count` is how many it would leave. */
export function FilterChip({
  pressed,
  count,
  className,
  children,
  ...props
}: ComponentProps<'button'> & { pressed: boolean; count?: string }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cn(
        "inline-flex h-7 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border border-border-strong bg-surface px-2.5 text-xs transition-colors hover:bg-muted aria-pressed:border-primary aria-pressed:bg-primary-tint aria-pressed:text-primary [&_svg:not([class*='size-'])]:size-3.5",
        className,
      )}
      {...props}
    >
      {children}
      {count !== undefined && <span className="tabular-nums opacity-80">{count}</span>}
    </button>
  );
}
