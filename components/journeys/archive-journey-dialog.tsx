'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useJourneyChange } from './use-journey-change';

/** Puts a journey away for good, or says what stands in the way. */
export function ArchiveJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.archive');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const archive = useMutation(trpc.journey.archive.mutationOptions(useJourneyChange('archived', onClose)));
  const isLive = journey.status === 'live' || journey.status === 'draining';
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: isolate(journey.name) })}
      action={t('submit')}
      variant="danger"
      busy={archive.isPending}
      isBlocked={isLive || journey.open > 0}
      onConfirm={() => archive.mutate({ workspace, journeyId: journey.id })}
    >
      <p>{t('text')}</p>
      {isLive && <Callout tone="warning">{t('live')}</Callout>}
      {journey.open > 0 && <Callout tone="warning">{t('open', { count: journey.open })}</Callout>}
    </ConfirmDialog>
  );
}
