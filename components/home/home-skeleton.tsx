'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

/** The shape of the home page while its numbers load. */
export function HomeSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t('loading')}</span>
      <div className="grid grid-cols-2 gap-3 xl:grid-cols-4">
        {['inside', 'messages', 'events', 'people'].map((figure) => (
          <Skeleton key={figure} className="h-36 rounded-xl" />
        ))}
      </div>
      <div className="grid gap-3 lg:grid-cols-[1fr_22rem]">
        <Skeleton className="h-56 rounded-xl" />
        <Skeleton className="h-32 rounded-xl" />
      </div>
    </div>
  );
}
