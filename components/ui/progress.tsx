import type { ComponentProps } from 'react';
import { cn } from './cn';

/** How far something is. Needs a name: `aria-label`, or a label around it. */
export function Progress({ className, ...props }: ComponentProps<'progress'>) {
  return (
    <progress
      className={cn(
        'block h-2 w-full appearance-none overflow-hidden rounded-full bg-muted [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-muted [&::-webkit-progress-value]:bg-primary',
        className,
      )}
      {...props}
    />
  );
}
