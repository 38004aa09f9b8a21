'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Sparkline } from '@/components/ui/sparkline';
import { TableCell, TableRow } from '@/components/ui/table';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { JourneyMenu } from './journey-menu';
import { JourneyStatusBadge } from './journey-status-badge';
import { TriggerWords } from './trigger-words';

/** The whole row opens the editor; the number of people inside opens their runs. */
export function JourneyRow({ journey }: { journey: JourneyListItem }) {
  const t = useTranslations('journeys');
  const format = useFormat();
  const base = `/w/${useWorkspace().slug}/journeys/${journey.id}`;
  const sum = journey.entries.reduce((total, count) => total + count, 0);
  const state = <JourneyStatusBadge status={journey.status} version={journey.liveVersion} />;
  return (
    <TableRow className="relative">
      <TableCell className="w-full max-w-0">
        <Link
          href={`${base}/edit`}
          data-row-link
          className="block font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-primary focus-visible:after:-outline-offset-2"
        >
          <bdi className="block w-fit max-w-full truncate">{journey.name}</bdi>
        </Link>
        <span className="flex flex-wrap items-center gap-x-2 text-muted-foreground text-xs">
          <span className="sm:hidden">{state}</span>
          {t('steps', { count: journey.nodeCount })}
        </span>
      </TableCell>
      <TableCell className="hidden whitespace-nowrap sm:table-cell">
        <span className="flex flex-col items-start gap-0.5">
          {state}
          {journey.hasUnpublishedChanges && journey.liveVersion !== null && (
            <span className="text-muted-foreground text-xs">{t('unpublished')}</span>
          )}
        </span>
      </TableCell>
      <TableCell className="hidden min-w-56 max-w-72 text-xs leading-5 lg:table-cell">
        <TriggerWords triggers={journey.triggers} />
      </TableCell>
      <TableCell className="hidden md:table-cell">
        <Sparkline values={journey.entries} label={t('entriesLabel', { sum: format.number(sum) })} />
      </TableCell>
      <TableCell className="text-end">
        {journey.open > 0 ? (
          <Link
            href={`${base}/runs`}
            aria-label={t('openRuns', { count: journey.open, name: journey.name })}
            className="relative z-1 rounded-sm font-semibold text-accent-text hover:underline"
          >
            {format.number(journey.open)}
          </Link>
        ) : (
          <span className="text-muted-foreground">{format.number(0)}</span>
        )}
      </TableCell>
      <TableCell className="hidden text-end sm:table-cell">{format.number(journey.entered)}</TableCell>
      <TableCell className="hidden whitespace-nowrap text-muted-foreground text-xs md:table-cell">
        {journey.updatedBy
          ? t('by', { at: format.date(journey.updatedAt), name: isolate(journey.updatedBy) })
          : format.date(journey.updatedAt)}
      </TableCell>
      <TableCell className="w-10">
        <JourneyMenu journey={journey} />
      </TableCell>
    </TableRow>
  );
}
