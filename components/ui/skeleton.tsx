import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A grey stand-in of the true size while something loads. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-muted', className)} {...props} />;
}
