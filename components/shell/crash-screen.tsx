'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** Stands in for a page that threw. */
export function CrashScreen({ error, onRetry }: { error: Error; onRetry(): void }) {
  const t = useTranslations('shell.crash');
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert" className="flex min-h-[70dvh] items-center justify-center">
      <EmptyState
        icon={TriangleAlert}
        title={t('title')}
        text={t('text')}
        action={<Button onClick={onRetry}>{t('action')}</Button>}
      />
    </div>
  );
}
