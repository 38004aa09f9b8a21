import { LoaderCircle } from 'lucide-react';
import { cn } from './cn';

/** Turns while something small is under way. Silent for screen readers: the words beside it speak. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cn('size-4 animate-spin', className)} />;
}
