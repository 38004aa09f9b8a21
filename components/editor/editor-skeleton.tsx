'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

const CARDS = ['w-52', 'w-64', 'w-60'];

/** The shape of what comes. */
export function EditorSkeleton() {
  const t = useTranslations('common');
  return (
    <div className="flex h-full flex-col" role="status">
      <span className="sr-only">{t('loading')}</span>
      <div className="flex h-12 items-center gap-3 border-border border-b bg-surface px-3">
        <Skeleton className="size-7" />
        <Skeleton className="h-5 w-40" />
        <span className="flex-1" />
        <Skeleton className="h-8 w-24" />
      </div>
      <div className="flex flex-1 flex-col items-center gap-16 pt-16">
        {CARDS.map((width) => (
          <Skeleton className={`h-20 rounded-xl ${width}`} key={width} />
        ))}
      </div>
    </div>
  );
}
