'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { isolate } from '@/i18n/isolate';
import { BroadcastForm } from './broadcast-form';
import { BroadcastSent } from './broadcast-sent';

/** "Send to all now": whom, how many that is, how fast, what it means; then how far it is. */
export function BroadcastDialog(props: { journeyId: string; isOpen: boolean; onClose(): void }) {
  const t = useTranslations('entries.broadcasts.dialog');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const { journeyId, isOpen } = props;
  const [begun, setBegun] = useState<string | null>(null);
  const journey = useQuery(trpc.journey.get.queryOptions({ workspace, journeyId }, { enabled: isOpen })).data;
  const close = () => {
    setBegun(null);
    props.onClose();
  };
  return (
    <Dialog onOpenChange={(open) => !open && close()} open={isOpen}>
      <DialogContent data-broadcast-dialog>
        <DialogHeader>
          <DialogTitle>{t('title', { name: isolate(journey?.name ?? '…') })}</DialogTitle>
          <DialogDescription>{t(begun ? 'textBegun' : 'text')}</DialogDescription>
        </DialogHeader>
        {begun ? (
          <BroadcastSent broadcastId={begun} journeyId={journeyId} onClose={close} />
        ) : (
          journey && <BroadcastForm journey={journey} onBegun={setBegun} onClose={close} />
        )}
      </DialogContent>
    </Dialog>
  );
}
