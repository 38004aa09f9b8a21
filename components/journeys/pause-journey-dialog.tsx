'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import { DEFAULT_PAUSE, type PausePolicy } from '@/shared/pause-policy';
import type { JourneyDialogProps } from './journey-dialog-props';
import { type PauseChoice, type PauseLength, PausePolicyForm } from './pause-policy-form';
import { useInside } from './use-inside';
import { useJourneyChange } from './use-journey-change';

const HOUR_MS = 3_600_000;
const LENGTH_MS: Record<Exclude<PauseLength, 'open'>, number> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  'three-days': 72 * HOUR_MS,
  week: 168 * HOUR_MS,
};

function policyOf({ length, ...policy }: PauseChoice): PausePolicy {
  const until = length === 'open' ? null : new Date(Date.now() + LENGTH_MS[length]).toISOString();
  return { ...policy, until };
}

/** Pauses a live journey after saying what that means for the people in and before it, and asking what it shall mean. */
export function PauseJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.pause');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const { until: _, ...defaults } = DEFAULT_PAUSE;
  const [choice, choose] = useState<PauseChoice>({ ...defaults, length: 'open' });
  const pause = useMutation(trpc.journey.pause.mutationOptions(useJourneyChange('paused', onClose)));
  const count = useInside(journey.id, open)?.open ?? journey.open;
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: isolate(journey.name) })}
      action={t('submit')}
      busy={pause.isPending}
      onConfirm={() => pause.mutate({ workspace, journeyId: journey.id, policy: policyOf(choice) })}
    >
      <p>{t(choice.inside === 'hold' ? 'inside' : 'insideLeave', { count })}</p>
      <p>{t(choice.entrants === 'queue' ? 'entrants' : 'entrantsRefused')}</p>
      <PausePolicyForm choice={choice} onChange={choose} />
    </ConfirmDialog>
  );
}
