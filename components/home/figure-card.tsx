'use client';

import Link from 'next/link';
import { HourBars, type HourValue } from './hour-bars';

/** One number with its period, and the last 24 hours below it. */
export function FigureCard(props: {
  title: string;
  value: string;
  /** Period and unit of the number. */
  note: string;
  href: string;
  hours?: HourValue[];
  isLive?: boolean;
}) {
  return (
    <div className="relative flex min-w-0 flex-col gap-2 rounded-xl border border-border bg-surface p-3 transition-colors hover:border-border-strong sm:p-4">
      <div className="flex items-center gap-1.5 text-muted-foreground text-xs">
        <Link
          href={props.href}
          className="truncate font-medium after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-primary"
        >
          {props.title}
        </Link>
        {props.isLive && (
          <span aria-hidden className="size-1.5 shrink-0 animate-pulse rounded-full bg-accent" />
        )}
      </div>
      <p className="font-semibold text-2xl tabular-nums">{props.value}</p>
      {props.hours && <HourBars title={props.title} hours={props.hours} />}
      <p className="mt-auto text-muted-foreground text-xs">{props.note}</p>
    </div>
  );
}
