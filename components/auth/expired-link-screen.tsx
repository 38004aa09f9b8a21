'use client';

import { Link2Off } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The one-time link was used before, or is too old. */
export function ExpiredLinkScreen() {
  const t = useTranslations('auth.expired');
  return (
    <div className="flex flex-col items-start gap-4">
      <Link2Off aria-hidden className="size-6 text-muted-foreground" />
      <div className="flex flex-col gap-2">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <p className="text-muted-foreground">{t('text')}</p>
        <p className="text-muted-foreground">{t('how')}</p>
      </div>
      <Button asChild variant="outline">
        <Link href="/sign-in">{t('action')}</Link>
      </Button>
    </div>
  );
}
