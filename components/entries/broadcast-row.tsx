'use client';

import { useTranslations } from 'next-intl';
import { Badge, type BadgeVariant } from '@/components/ui/badge';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { BroadcastView } from '@/server/read/views/broadcast-views';
import { BroadcastProgress } from './broadcast-progress';
import { BroadcastRefused } from './broadcast-refused';

const TONES: Record<BroadcastView['status'], BadgeVariant> = {
  running: 'accent',
  done: 'success',
  stopped: 'neutral',
};

/** One broadcast: for whom, when, by whom, at what pace, how many it sent in and who of them did not enter. */
export function BroadcastRow(props: {
  journeyId: string;
  broadcast: BroadcastView;
  isWaiting: boolean;
  isStopping: boolean;
  onStop(): void;
}) {
  const t = useTranslations('entries.broadcasts');
  const format = useFormat();
  const { broadcast, isWaiting } = props;
  const { kind, segment, segmentName, status, sent, total, perMinute, createdAt, createdBy } = broadcast;
  const isRunning = status === 'running';
  const at = format.dateTime(createdAt);
  const whom =
    kind === 'schedule'
      ? t('whom.schedule')
      : segment
        ? t('whom.segment', { name: isolate(segmentName ?? segment) })
        : t('whom.all');
  return (
    <li className="flex flex-col gap-2 px-4 py-3" data-broadcast={status}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-medium">{whom}</h2>
        <Badge variant={isRunning && isWaiting ? 'warning' : TONES[status]}>
          {t(`status.${isRunning && isWaiting ? 'waiting' : status}`)}
        </Badge>
        {!isRunning && (
          <span className="ms-auto text-sm tabular-nums">
            {total === null ? t('sentUncounted', { count: sent }) : t('sent', { sent, total })}
          </span>
        )}
      </div>
      <p className="flex flex-wrap gap-x-3 text-muted-foreground text-xs">
        <time dateTime={createdAt}>{createdBy ? t('by', { at, name: isolate(createdBy) }) : at}</time>
        {kind === 'manual' && <span>{perMinute === null ? t('fast') : t('rate', { count: perMinute })}</span>}
      </p>
      {isRunning && <BroadcastProgress {...props} />}
      <BroadcastRefused journeyId={props.journeyId} refused={broadcast.refused} />
    </li>
  );
}
