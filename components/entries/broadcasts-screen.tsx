'use client';

import { Megaphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useErrorText } from '@/components/trpc/use-error-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { BroadcastDialog } from './broadcast-dialog';
import { BroadcastRow } from './broadcast-row';
import { JourneyFrame } from './journey-frame';
import { useBroadcastDoor } from './use-broadcast-door';
import { useBroadcasts } from './use-broadcasts';

/** What was sent into a journey at once, and the way to send again. */
export function BroadcastsScreen({ journeyId }: { journeyId: string }) {
  const t = useTranslations('entries.broadcasts');
  const errorText = useErrorText();
  const [isAsking, ask] = useQueryState('send', parseAsBoolean.withDefault(false));
  const door = useBroadcastDoor(journeyId);
  const { broadcasts, isStopping, stop } = useBroadcasts(journeyId);
  const isOpen = door?.status === 'live' && door.hasTrigger;
  const send = (
    <Button disabled={!isOpen} onClick={() => void ask(true)}>
      <Megaphone className="rtl:-scale-x-100" />
      {t('send')}
    </Button>
  );
  return (
    <JourneyFrame action={send} journeyId={journeyId} part="broadcasts">
      {door && door.status !== 'live' && (
        <Callout tone="info">{t(`notLive.${door.status === 'paused' ? 'paused' : 'other'}`)}</Callout>
      )}
      {door?.status === 'live' && !door.hasTrigger && <Callout tone="info">{t('noTrigger')}</Callout>}
      {broadcasts.isPending && <ListSkeleton rows={4} />}
      {broadcasts.isError && !broadcasts.data && (
        <ErrorState message={errorText(broadcasts.error)} onRetry={() => broadcasts.refetch()} />
      )}
      {broadcasts.data?.length === 0 && (
        <Card>
          <EmptyState icon={Megaphone} title={t('empty.title')} text={t('empty.text')} />
        </Card>
      )}
      {broadcasts.data && broadcasts.data.length > 0 && (
        <Card>
          <ul className="divide-y divide-border">
            {broadcasts.data.map((broadcast) => (
              <BroadcastRow
                broadcast={broadcast}
                isStopping={isStopping}
                isWaiting={door?.status === 'paused'}
                journeyId={journeyId}
                key={broadcast.id}
                onStop={() => stop(broadcast.id)}
              />
            ))}
          </ul>
        </Card>
      )}
      <BroadcastDialog
        isOpen={isAsking && Boolean(isOpen)}
        journeyId={journeyId}
        onClose={() => void ask(null)}
      />
    </JourneyFrame>
  );
}
