'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge, type BadgeVariant } from '@/components/ui/badge';
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { MigrationView } from '@/server/read/views/migration-views';

const LOOKS: Record<MigrationView['status'], BadgeVariant> = {
  running: 'accent',
  done: 'success',
  stopped: 'neutral',
};

/** Each time people were moved between versions: when, by whom, how many, and how their waits were treated. Nothing when it never happened. */
export function PastMoves({ journeyId }: { journeyId: string }) {
  const t = useTranslations('editor.versions');
  const people = useTranslations('editor.publish.people');
  const trpc = useTRPC();
  const format = useFormat();
  const { slug: workspace } = useWorkspace();
  const moves = useQuery(trpc.journey.migrations.queryOptions({ workspace, journeyId })).data;
  if (!moves || moves.length === 0) return null;
  return (
    <Card className="shrink-0" data-past-moves>
      <CardHeader>
        <CardTitle>{t('moves.past')}</CardTitle>
        <CardDescription>{t('moves.pastText')}</CardDescription>
      </CardHeader>
      <ul className="flex max-h-48 flex-col divide-y divide-border overflow-y-auto">
        {moves.map(({ id, version, status, moved, left, total, timers, createdAt, createdBy }) => (
          <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-sm" key={id}>
            <span className="font-medium">{t('moves.to', { version })}</span>
            <Badge variant={LOOKS[status]}>{t(`moves.status.${status}`)}</Badge>
            <span>
              {t('moves.counts', { moved, left })}{' '}
              <span className="text-muted-foreground">{t('moves.ofTotal', { total })}</span>
            </span>
            <span className="text-muted-foreground text-xs">
              {people('timers.label')}: {people(`timers.${timers}`)}
            </span>
            <span className="text-muted-foreground text-xs sm:ms-auto">
              {t('moves.by', {
                at: format.dateTime(createdAt),
                name: isolate(createdBy ?? t('nobody')),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
