import { CircleDashed } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { cn } from './cn';

/** One picture, one sentence, one action: for a list that has nothing yet, or nothing that fits. */
export function EmptyState(props: {
  icon?: ComponentType<{ className?: string }>;
  title: ReactNode;
  text?: ReactNode;
  /** Usually one Button. */
  action?: ReactNode;
  className?: string;
}) {
  const Icon = props.icon ?? CircleDashed;
  return (
    <div
      className={cn(
        'flex flex-col items-center justify-center gap-3 px-6 py-14 text-center',
        props.className,
      )}
    >
      <span
        aria-hidden
        className="inline-flex size-11 items-center justify-center rounded-xl border border-border bg-muted text-muted-foreground"
      >
        <Icon className="size-5" />
      </span>
      <div className="flex max-w-md flex-col gap-1">
        <p className="font-semibold text-base">{props.title}</p>
        {props.text && <p className="text-muted-foreground text-sm">{props.text}</p>}
      </div>
      {props.action}
    </div>
  );
}
