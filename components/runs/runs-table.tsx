'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useNodeText } from '@/components/nodes/use-node-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { useFormat } from '@/i18n/use-format';
import type { RunListItem } from '@/server/read/views/run-views';
import { RunStatusBadge } from './run-status-badge';
import { useReasonText } from './use-reason-text';

/** Columns that a phone shows below the person's name, or not at all. */
const WIDE = 'hidden md:table-cell';

/** Rows of runs; the person's name opens the run. */
export function RunsTable({ runs, withJourney }: { runs: RunListItem[]; withJourney: boolean }) {
  const t = useTranslations('runs');
  const format = useFormat();
  const { slug } = useWorkspace();
  return (
    <Card className="overflow-clip">
      <Table>
        <TableHeader>
          <TableRow>
            <TableHead>{t('columns.person')}</TableHead>
            {withJourney ? <TableHead className={WIDE}>{t('columns.journey')}</TableHead> : null}
            <TableHead className="max-md:text-end">{t('columns.status')}</TableHead>
            <TableHead className={WIDE}>{t('columns.at')}</TableHead>
            <TableHead className={WIDE}>{t('columns.started')}</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {runs.map((run) => (
            <TableRow key={run.id} className="relative">
              <TableCell>
                <Link
                  href={`/w/${slug}/runs/${run.id}`}
                  className="rounded-sm font-medium after:absolute after:inset-0 hover:underline"
                >
                  <bdi>{run.person.name}</bdi>
                </Link>
                <div className="text-muted-foreground text-xs md:hidden">
                  {withJourney ? <JourneyOf run={run} /> : null}
                  <p>
                    <Whereabouts run={run} />
                  </p>
                </div>
              </TableCell>
              {withJourney ? (
                <TableCell className={WIDE}>
                  <JourneyOf run={run} />
                </TableCell>
              ) : null}
              <TableCell className="max-md:text-end">
                <RunStatusBadge status={run.status} />
              </TableCell>
              <TableCell className={WIDE}>
                <Whereabouts run={run} />
              </TableCell>
              <TableCell className={cn(WIDE, 'whitespace-nowrap text-muted-foreground tabular-nums')}>
                <time dateTime={run.startedAt}>{format.dateTime(run.startedAt, true)}</time>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function JourneyOf({ run }: { run: RunListItem }) {
  const t = useTranslations('runs');
  return (
    <>
      <bdi>{run.journeyName}</bdi>{' '}
      <span className="text-muted-foreground text-xs">{t('version', { number: run.version })}</span>
    </>
  );
}

function Whereabouts({ run }: { run: RunListItem }) {
  const t = useTranslations('runs');
  const format = useFormat();
  const node = useNodeText();
  const reason = useReasonText();
  if (run.status === 'ended') {
    return (
      <>
        {run.endReason ? reason.end(run.endReason) : null}
        {run.endedAt ? (
          <span className="whitespace-nowrap text-muted-foreground text-xs">
            {' · '}
            {format.dateTime(run.endedAt, true)}
          </span>
        ) : null}
      </>
    );
  }
  return (
    <>
      {run.nodeTitle ?? (run.nodeKind ? node.kindName(run.nodeKind) : null)}
      {run.due ? (
        <span className="whitespace-nowrap text-muted-foreground text-xs">
          {' · '}
          {t('until', { at: format.dateTime(run.due, true) })}
        </span>
      ) : null}
    </>
  );
}
