'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import type { PausePolicy } from '@/shared/pause-policy';

export const PAUSE_LENGTHS = ['open', 'hour', 'day', 'three-days', 'week'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

export interface PauseChoice extends Omit<PausePolicy, 'until'> {
  length: PauseLength;
}

/** What the pause means, one question at a time; each is answered already as most would. */
export function PausePolicyForm({
  choice,
  onChange,
}: {
  choice: PauseChoice;
  onChange(choice: PauseChoice): void;
}) {
  const t = useTranslations('journeys.pause');
  const options = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as 'choose.entrants.queue') }));
  const field = <Key extends 'entrants' | 'inside' | 'timers' | 'atExpiry' | 'length'>(
    key: Key,
    values: readonly PauseChoice[Key][],
  ) => (
    <SelectField
      label={t(`choose.${key}.label` as 'choose.entrants.label')}
      onChange={(value) => onChange({ ...choice, [key]: value })}
      options={options(`choose.${key}`, values)}
      value={choice[key]}
    />
  );
  return (
    <div className="grid gap-3 text-foreground sm:grid-cols-2">
      {field('entrants', ['queue', 'refuse'])}
      {field('inside', ['hold', 'discard'])}
      {field('timers', ['keep', 'extend'])}
      {field('length', PAUSE_LENGTHS)}
      {choice.length !== 'open' && field('atExpiry', ['resume', 'stop'])}
    </div>
  );
}
