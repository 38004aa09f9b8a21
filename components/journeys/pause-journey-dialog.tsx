'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useJourneyChange } from './use-journey-change';

/** Pauses a live journey after saying what that means for the people in and before it. */
export function PauseJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.pause');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const pause = useMutation(trpc.journey.pause.mutationOptions(useJourneyChange('paused', onClose)));
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: isolate(journey.name) })}
      action={t('submit')}
      busy={pause.isPending}
      onConfirm={() => pause.mutate({ workspace, journeyId: journey.id })}
    >
      <p>{t('inside', { count: journey.open })}</p>
      <p>{t('entrants')}</p>
    </ConfirmDialog>
  );
}
