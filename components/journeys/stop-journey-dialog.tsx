'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Progress } from '@/components/ui/progress';
import { RadioChoice } from '@/components/ui/radio-choice';
import { RadioGroup } from '@/components/ui/radio-group';
import { isolate } from '@/i18n/isolate';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useInside } from './use-inside';
import { useJourneyChange } from './use-journey-change';

const MODES = ['drain', 'now'] as const;
type Mode = (typeof MODES)[number];

/** Ends a journey after saying what that means for the people inside and for messages on their way; stays open while they leave. */
export function StopJourneyDialog({ journey, open, onClose }: JourneyDialogProps) {
  const t = useTranslations('journeys.stop');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [mode, setMode] = useState<Mode>('drain');
  /** How many were inside when everybody was told to leave. */
  const [leaving, setLeaving] = useState<number | null>(null);
  const inside = useInside(journey.id, open);
  const count = inside?.open ?? journey.open;
  const change = useJourneyChange('stopped', mode === 'now' ? () => setLeaving(count) : onClose);
  const stop = useMutation(trpc.journey.stop.mutationOptions(change));
  const modes = journey.status === 'draining' ? (['now'] as const) : MODES;
  const chosen = modes.find((known) => known === mode) ?? 'now';

  const isOver = leaving !== null && count === 0;
  useEffect(() => {
    if (!isOver) return;
    setLeaving(null);
    onClose();
  }, [isOver, onClose]);

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={() => {
        setLeaving(null);
        onClose();
      }}
      title={t('title', { name: isolate(journey.name) })}
      action={t(`submit.${chosen}`)}
      variant="danger"
      busy={stop.isPending || leaving !== null}
      onConfirm={() => stop.mutate({ workspace, journeyId: journey.id, mode: chosen })}
    >
      {leaving === null ? (
        <>
          <p>{t('entrants')}</p>
          <RadioGroup className="gap-3" onValueChange={(value) => setMode(value as Mode)} value={chosen}>
            {modes.map((value) => (
              <RadioChoice
                hint={t(`means.${value}`, { count })}
                key={value}
                label={t(`modes.${value}`)}
                value={value}
              />
            ))}
          </RadioGroup>
          {chosen === 'now' && inside !== undefined && inside.planned > 0 && (
            <Callout tone="warning">{t('planned', { count: inside.planned })}</Callout>
          )}
        </>
      ) : (
        <div className="flex flex-col gap-2" role="status">
          <p>{t('leaving', { left: Math.max(0, leaving - count), total: leaving })}</p>
          <Progress
            aria-label={t('leaving', { left: Math.max(0, leaving - count), total: leaving })}
            max={leaving || 1}
            value={Math.max(0, leaving - count)}
          />
          <p>{t('mayClose')}</p>
        </div>
      )}
    </ConfirmDialog>
  );
}
