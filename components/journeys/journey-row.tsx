'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Checkbox } from '@/components/ui/checkbox';
import { TableCell, TableRow } from '@/components/ui/table';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { JourneyListItem } from '@/server/read/views/journey-views';
import { JourneyLabels } from './journey-labels';
import { JourneyMenu } from './journey-menu';
import { JourneyNumbers } from './journey-numbers';
import { JourneyStatusBadge } from './journey-status-badge';
import { TriggerWords } from './trigger-words';

/** The whole row opens the editor; the number of people inside opens their runs. */
export function JourneyRow(props: { journey: JourneyListItem; isSelected: boolean; onSelect(): void }) {
  const { journey, isSelected } = props;
  const t = useTranslations('journeys');
  const words = useTranslations('organize');
  const format = useFormat();
  const base = `/w/${useWorkspace().slug}/journeys/${journey.id}`;
  const state = <JourneyStatusBadge status={journey.status} version={journey.liveVersion} />;
  return (
    <TableRow className="relative" data-state={isSelected ? 'selected' : undefined}>
      <TableCell className="w-8 pe-0">
        <Checkbox
          className="relative z-1 block"
          aria-label={words('select', { name: journey.name })}
          checked={isSelected}
          onCheckedChange={props.onSelect}
        />
      </TableCell>
      <TableCell className="w-full max-w-0">
        <Link
          href={`${base}/edit`}
          data-row-link
          className="block font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-primary focus-visible:after:-outline-offset-2"
        >
          <bdi className="block w-fit max-w-full truncate">{journey.name}</bdi>
        </Link>
        <span className="block text-muted-foreground text-xs">
          <TriggerWords triggers={journey.triggers} />
        </span>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-muted-foreground text-xs sm:hidden">
          {state}
        </span>
        <JourneyLabels journey={journey} />
      </TableCell>
      <TableCell className="hidden whitespace-nowrap sm:table-cell">
        <span className="flex flex-col items-start gap-0.5">
          {state}
          <span className="text-muted-foreground text-xs">
            {journey.hasUnpublishedChanges && journey.liveVersion !== null
              ? t('unpublished')
              : t('steps', { count: journey.nodeCount })}
          </span>
        </span>
      </TableCell>
      <TableCell className="hidden md:table-cell">
        <JourneyNumbers journey={journey} />
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
      <TableCell className="hidden max-w-36 truncate text-xs lg:table-cell">
        {journey.owner ? (
          <bdi>{journey.owner.name}</bdi>
        ) : (
          <span className="text-muted-foreground">{words('noOwner')}</span>
        )}
      </TableCell>
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
