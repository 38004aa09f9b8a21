import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

const TONES = {
  info: { icon: Info, box: 'border-info-border bg-info-tint', sign: 'text-info' },
  success: { icon: CircleCheck, box: 'border-success-border bg-success-tint', sign: 'text-success' },
  warning: { icon: TriangleAlert, box: 'border-warning-border bg-warning-tint', sign: 'text-warning' },
  danger: { icon: CircleAlert, box: 'border-danger-border bg-danger-tint', sign: 'text-danger' },
};

/** A notice inside the page. `danger` and `warning` are announced when they appear. On a phone the action stands below. */
export function Callout(props: {
  tone: keyof typeof TONES;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  const { icon: Icon, box, sign } = TONES[props.tone];
  return (
    <div
      role={props.tone === 'danger' || props.tone === 'warning' ? 'alert' : undefined}
      className={cn(
        'flex flex-wrap items-start gap-2.5 rounded-lg border px-3 py-2.5 text-sm sm:flex-nowrap',
        box,
        props.className,
      )}
    >
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', sign)} />
      <div className="min-w-0 flex-1">
        {props.title && <p className="font-semibold">{props.title}</p>}
        {props.children && <div className="break-words">{props.children}</div>}
      </div>
      {props.action && <div className="shrink-0 ps-6.5 max-sm:basis-full sm:ps-0">{props.action}</div>}
    </div>
  );
}
