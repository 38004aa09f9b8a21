import { cn } from './cn';

const TONES = [
  'bg-primary-tint text-primary',
  'bg-success-tint text-success',
  'bg-warning-tint text-warning',
  'bg-info-tint text-info',
  'bg-danger-tint text-danger',
];

/** Initial of a name on a tint that stays the same for the same name. Decorative: the name stands beside it. */
export function Avatar({ name, className }: { name: string; className?: string }) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex size-7 shrink-0 select-none items-center justify-center rounded-full font-semibold text-xs uppercase',
        TONES[sum % TONES.length],
        className,
      )}
    >
      {[...name.trim()][0] ?? '·'}
    </span>
  );
}
