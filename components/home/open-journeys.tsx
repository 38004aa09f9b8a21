'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JourneyStatusBadge } from '@/components/journeys/journey-status-badge';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card';
import { Sparkline } from '@/components/ui/sparkline';
import { useFormat } from '@/i18n/use-format';
import type { JourneyListItem } from '@/server/read/views/journey-views';

const SHOWN = 8;

/** Journeys with most people inside first. */
export function OpenJourneys({ journeys }: { journeys: JourneyListItem[] }) {
  const t = useTranslations('home.journeys');
  const format = useFormat();
  const base = `/w/${useWorkspace().slug}/journeys`;
  const shown = journeys.toSorted((a, b) => b.open - a.open).slice(0, SHOWN);
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('title')}</CardTitle>
        <CardAction>
          <Link href={base} className="rounded-sm font-medium text-primary text-xs hover:underline">
            {t('all')}
          </Link>
        </CardAction>
      </CardHeader>
      {shown.length === 0 && <p className="px-4 pb-4 text-muted-foreground">{t('none')}</p>}
      <ul className="flex flex-col pb-1">
        {shown.map(({ id, name, status, liveVersion, open, entries }) => (
          <li key={id}>
            <Link
              href={`${base}/${id}/edit`}
              className="flex items-center gap-3 px-4 py-2 hover:bg-muted focus-visible:-outline-offset-2"
            >
              <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
                <bdi className="truncate font-medium">{name}</bdi>
                <JourneyStatusBadge status={status} version={liveVersion} />
              </span>
              <Sparkline
                className="hidden sm:block"
                values={entries}
                label={t('entries', { sum: format.number(entries.reduce((sum, count) => sum + count, 0)) })}
              />
              <span className="w-28 shrink-0 text-end tabular-nums">{t('open', { count: open })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
