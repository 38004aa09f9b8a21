import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The padding and the width that every page of the workspace shares; the canvas does not use it. */
export function Page({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('mx-auto flex w-full max-w-6xl flex-col gap-5 px-4 py-5 sm:px-6', className)}
      {...props}
    />
  );
}
