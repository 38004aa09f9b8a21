import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A key. Always Latin and left to right, on a Persian keyboard too. */
export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      dir="ltr"
      className={cn(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-border-strong bg-muted px-1 font-sans text-2xs text-muted-foreground leading-none',
        className,
      )}
      {...props}
    />
  );
}
