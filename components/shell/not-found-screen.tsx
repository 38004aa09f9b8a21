'use client';

import { MapPinOff } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** An address that leads nowhere, inside or outside a workspace. */
export function NotFoundScreen() {
  const t = useTranslations('shell.notFound');
  return (
    <div className="flex min-h-[70dvh] items-center justify-center">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState
        icon={MapPinOff}
        title={t('title')}
        text={t('text')}
        action={
          <Button asChild variant="outline">
            <Link href="/">{t('action')}</Link>
          </Button>
        }
      />
    </div>
  );
}
