'use client';

import { ScrollArea as ScrollPrimitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A scrolling box with a thin bar that does not take room. */
export function ScrollArea({ className, children, ...props }: ComponentProps<typeof ScrollPrimitive.Root>) {
  return (
    <ScrollPrimitive.Root className={cn('relative overflow-hidden', className)} {...props}>
      <ScrollPrimitive.Viewport
        tabIndex={0}
        className="size-full rounded-[inherit] focus-visible:-outline-offset-2"
      >
        {children}
      </ScrollPrimitive.Viewport>
      <ScrollBar />
      <ScrollBar orientation="horizontal" />
      <ScrollPrimitive.Corner />
    </ScrollPrimitive.Root>
  );
}

export function ScrollBar({
  className,
  orientation = 'vertical',
  ...props
}: ComponentProps<typeof ScrollPrimitive.Scrollbar>) {
  return (
    <ScrollPrimitive.Scrollbar
      orientation={orientation}
      className={cn(
        'flex touch-none select-none p-0.5 transition-colors data-[orientation=horizontal]:h-2 data-[orientation=vertical]:w-2 data-[orientation=horizontal]:flex-col',
        className,
      )}
      {...props}
    >
      <ScrollPrimitive.Thumb className="relative flex-1 rounded-full bg-border-strong" />
    </ScrollPrimitive.Scrollbar>
  );
}
