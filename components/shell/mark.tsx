import { cn } from '@/components/ui/cn';

/** The mark of the product: start, turn and arrival joined by one bending line. Never mirrored. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={cn('size-6', className)}>
      <path
        d="M5 19v-2.5A4.5 4.5 0 0 1 9.5 12h5A4.5 4.5 0 0 0 19 7.5V5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
      />
      <circle cx="5" cy="19" r="3" fill="currentColor" />
      <circle cx="12" cy="12" r="3" fill="currentColor" />
      <circle cx="19" cy="5" r="3" fill="currentColor" />
    </svg>
  );
}
