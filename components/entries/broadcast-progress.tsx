'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { useFormat } from '@/i18n/use-format';
import type { BroadcastView } from '@/server/read/views/broadcast-views';

const MINUTE_MS = 60_000;

/** How far a broadcast is and how long it takes still, with the button that stops it. */
export function BroadcastProgress(props: {
  broadcast: BroadcastView;
  /** The journey is paused: nobody is sent in until it goes on. */
  isWaiting: boolean;
  isStopping: boolean;
  onStop(): void;
}) {
  const t = useTranslations('entries.broadcasts.progress');
  const format = useFormat();
  const { status, sent, perMinute } = props.broadcast;
  // Whoever became a member meanwhile is sent in as well.
  const total = Math.max(props.broadcast.total ?? sent, sent);
  const isRunning = status === 'running';
  const isMoving = isRunning && !props.isWaiting;
  const leftMs = isMoving && perMinute ? Math.ceil((total - sent) / perMinute) * MINUTE_MS : 0;
  return (
    <div className="flex flex-col gap-2 text-sm" data-broadcast-progress={status}>
      <p role="status">{t(isRunning && props.isWaiting ? 'waiting' : status, { sent, total })}</p>
      <Progress
        aria-label={t('label')}
        max={Math.max(total, 1)}
        value={status === 'done' ? Math.max(total, 1) : sent}
      />
      {isRunning && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span className="text-muted-foreground text-xs">
            {leftMs > 0 && t('left', { length: format.duration(leftMs) })}
          </span>
          <Button busy={props.isStopping} onClick={props.onStop} size="sm" variant="outline">
            {t('stop')}
          </Button>
        </div>
      )}
    </div>
  );
}
