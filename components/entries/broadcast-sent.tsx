'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { Button } from '@/components/ui/button';
import { DialogFooter } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { BroadcastProgress } from './broadcast-progress';
import { BroadcastRefused } from './broadcast-refused';
import { useBroadcastDoor } from './use-broadcast-door';
import { useBroadcasts } from './use-broadcasts';

/** A broadcast that has just begun, on its way. */
export function BroadcastSent(props: { journeyId: string; broadcastId: string; onClose(): void }) {
  const t = useTranslations('entries.broadcasts.progress');
  const common = useTranslations('common');
  const { slug } = useWorkspace();
  const { journeyId, broadcastId, onClose } = props;
  const door = useBroadcastDoor(journeyId);
  const { broadcasts, isStopping, stop } = useBroadcasts(journeyId);
  const broadcast = broadcasts.data?.find(({ id }) => id === broadcastId);
  return (
    <>
      {broadcast ? (
        <>
          <BroadcastProgress
            broadcast={broadcast}
            isStopping={isStopping}
            isWaiting={door?.status === 'paused'}
            onStop={() => stop(broadcastId)}
          />
          <BroadcastRefused journeyId={journeyId} refused={broadcast.refused} />
        </>
      ) : (
        <p className="flex items-center gap-2 text-muted-foreground" role="status">
          <Spinner /> {common('loading')}
        </p>
      )}
      <DialogFooter>
        <Button asChild variant="ghost">
          <Link href={`/w/${slug}/journeys/${journeyId}/broadcasts`} onClick={onClose}>
            {t('see')}
          </Link>
        </Button>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogFooter>
    </>
  );
}
