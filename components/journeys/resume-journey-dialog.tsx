'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useJourneyChange } from './use-journey-change';

/** Lets a paused journey go on after saying how many people move. */
export function ResumeJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.resume');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const resume = useMutation(trpc.journey.resume.mutationOptions(useJourneyChange('resumed', onClose)));
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: isolate(journey.name) })}
      action={t('submit')}
      busy={resume.isPending}
      onConfirm={() => resume.mutate({ workspace, journeyId: journey.id })}
    >
      <p>{t('text', { count: journey.open })}</p>
    </ConfirmDialog>
  );
}
