import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from './cn';

/** Top of a page: title, one line of state, the main action at the inline end, tabs below when there are parts. */
export function PageHead(props: {
  /** The page above this one. */
  back?: { href: string; label: string };
  title: ReactNode;
  /** One line; what is true now. */
  subtitle?: ReactNode;
  /** Small things after the title, such as a state chip. */
  badge?: ReactNode;
  actions?: ReactNode;
  tabs?: ReactNode;
  className?: string;
}) {
  return (
    <header className={cn('flex flex-col gap-3', props.className)}>
      {props.back && (
        <Link
          href={props.back.href}
          className="-mb-2 inline-flex w-fit items-center gap-0.5 text-muted-foreground text-xs hover:text-foreground"
        >
          <ChevronLeft aria-hidden className="size-3.5 rtl:rotate-180" />
          {props.back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-col">
          <div className="flex min-w-0 flex-wrap items-center gap-2">
            <h1 className="min-w-0 break-words font-semibold text-xl">{props.title}</h1>
            {props.badge}
          </div>
          {props.subtitle && <p className="text-muted-foreground text-sm">{props.subtitle}</p>}
        </div>
        {props.actions && <div className="flex flex-wrap items-center gap-2">{props.actions}</div>}
      </div>
      {props.tabs}
    </header>
  );
}
