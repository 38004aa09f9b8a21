import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A bordered surface for one subject. */
export function Card({ className, ...props }: ComponentProps<'section'>) {
  return (
    <section
      className={cn('flex min-w-0 flex-col rounded-xl border border-border bg-surface', className)}
      {...props}
    />
  );
}

/** Title and description; a `CardAction` inside stands at the inline end. */
export function CardHeader({ className, ...props }: ComponentProps<'header'>) {
  return (
    <header
      className={cn(
        'grid auto-rows-min grid-cols-[1fr_auto] items-start gap-x-3 gap-y-0.5 px-4 pt-3 pb-2',
        className,
      )}
      {...props}
    />
  );
}

export function CardTitle({ className, ...props }: ComponentProps<'h2'>) {
  return <h2 className={cn('col-start-1 min-w-0 font-semibold text-base', className)} {...props} />;
}

export function CardDescription({ className, ...props }: ComponentProps<'p'>) {
  return <p className={cn('col-start-1 text-muted-foreground text-sm', className)} {...props} />;
}

export function CardAction({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('col-start-2 row-span-2 row-start-1 flex items-center gap-2 self-start', className)}
      {...props}
    />
  );
}

export function CardContent({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('min-w-0 px-4 py-3', className)} {...props} />;
}

export function CardFooter({ className, ...props }: ComponentProps<'footer'>) {
  return (
    <footer
      className={cn('flex flex-wrap items-center gap-2 border-border border-t px-4 py-3', className)}
      {...props}
    />
  );
}
