'use client';

import { ChevronRight, CircleCheck, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Card, CardHeader, CardTitle } from '@/components/ui/card';
import type { Overview } from '@/server/read/views/workspace-views';

/** Where each kind of trouble is looked at. */
const PLACES: Record<string, string> = {
  'unknown-messages': '/runs?message=unknown',
  'failed-messages': '/runs',
  'rejected-events': '/settings/events?tab=rejected',
  'overdue-runs': '/runs?status=waiting',
  'connection-problems': '/settings/channels',
};

/** Things that want a person; each leads to its place. */
export function AttentionList({ attention }: { attention: Overview['attention'] }) {
  const t = useTranslations('home.attention');
  const base = `/w/${useWorkspace().slug}`;
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
      </CardHeader>
      {attention.length === 0 && (
        <p className="flex items-center gap-2 px-4 pb-4 text-muted-foreground">
          <CircleCheck aria-hidden className="size-4 text-success" />
          {t('none')}
        </p>
      )}
      <ul className="flex flex-col pb-1">
        {attention.map(({ code, count }) => (
          <li key={code}>
            <Link
              href={`${base}${PLACES[code] ?? ''}`}
              className="flex items-center gap-2 px-4 py-2 hover:bg-muted focus-visible:-outline-offset-2"
            >
              <TriangleAlert aria-hidden className="size-4 shrink-0 text-warning" />
              <span className="min-w-0 flex-1">
                {t.has(code) ? t(code, { count }) : t('other', { code, count })}
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground rtl:rotate-180" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
