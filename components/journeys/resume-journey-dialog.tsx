'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SelectField } from '@/components/ui/select-field';
import { isolate } from '@/i18n/isolate';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useInside } from './use-inside';
import { useJourneyChange } from './use-journey-change';

const RATES = ['60', '600', '3000', '30000'] as const;

/** Lets a paused journey go on after saying how many people move, and asking how fast. */
export function ResumeJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.resume');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [rate, setRate] = useState<string>('3000');
  const resume = useMutation(trpc.journey.resume.mutationOptions(useJourneyChange('resumed', onClose)));
  const inside = useInside(journey.id, open);
  const held = inside?.held ?? 0;
  const isDraining = journey.status === 'draining';
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: isolate(journey.name) })}
      action={t('submit')}
      busy={resume.isPending}
      onConfirm={() => resume.mutate({ workspace, journeyId: journey.id, perMinute: Number(rate) })}
    >
      <p>{t(isDraining ? 'draining' : 'text', { count: inside?.open ?? journey.open })}</p>
      {held > 0 && (
        <>
          <p>{t('held', { count: held, minutes: Math.ceil(held / Number(rate)) })}</p>
          <SelectField
            className="text-foreground"
            label={t('rate')}
            onChange={setRate}
            options={RATES.map((value) => ({ value, label: t('perMinute', { count: Number(value) }) }))}
            value={rate}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
