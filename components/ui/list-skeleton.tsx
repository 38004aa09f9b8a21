'use client';

import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { Skeleton } from './skeleton';

/** Rows of a list that is still loading. */
export function ListSkeleton({ rows, className }: { rows: number; className?: string }) {
  const t = useTranslations('common');
  return (
    <div role="status" className={cn('flex flex-col rounded-xl border border-border bg-surface', className)}>
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          key={row}
          className="flex items-center gap-4 border-border border-b px-4 py-3 last:border-0"
        >
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-4 w-1/6" />
          <Skeleton className="ms-auto h-4 w-1/6" />
        </div>
      ))}
    </div>
  );
}
