'use client';

import { useTranslations } from 'next-intl';
import { Sparkline } from '@/components/ui/sparkline';
import { useFormat } from '@/i18n/use-format';
import type { JourneyListItem } from '@/server/read/views/journey-views';

const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Thirty days of entries, set off in them who has reached a goal since, and their share in words. */
export function JourneyNumbers({ journey }: { journey: JourneyListItem }) {
  const t = useTranslations('journeys');
  const words = useTranslations('organize');
  const format = useFormat();
  const entered = sumOf(journey.entries);
  const rate = journey.hasGoals && entered > 0 && format.percent(sumOf(journey.converted) / entered);
  return (
    <span className="flex w-fit flex-col gap-0.5">
      <Sparkline
        values={journey.entries}
        parts={journey.converted}
        label={t('entriesLabel', { sum: format.number(entered) })}
        className="w-28"
      />
      <span className="text-2xs text-muted-foreground">
        {rate ? words('conversion', { rate }) : !journey.hasGoals && words('noGoal')}
      </span>
    </span>
  );
}
