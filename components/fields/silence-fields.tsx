'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WAIT_UNITS, type WaitUnit } from '@/journey/schema/wait-spec';
import { DurationField } from './duration-field';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { TagInput } from './tag-input';

interface Silence {
  /** What was typed instead of a number stands here until it is corrected. */
  amount: number | string;
  unit: WaitUnit;
  /** Names of events that count as activity; none: all of them. */
  events: string[];
}

/** How long nothing may be heard of a person, and what would count as activity. */
export function SilenceFields<Config extends Silence>(props: {
  config: Config;
  /** What starts the clock. */
  hint: ReactNode;
  onChange(config: Config, field: string): void;
}) {
  const t = useTranslations('fields.silence');
  const { events } = usePanelScope().vocabulary;
  const { config, onChange } = props;
  return (
    <>
      <DurationField
        field="duration"
        label={t('duration')}
        hint={props.hint}
        amount={config.amount}
        amountField="amount"
        unit={config.unit}
        unitField="unit"
        units={WAIT_UNITS}
        onAmount={(amount) => onChange({ ...config, amount }, 'amount')}
        onUnit={(unit) => onChange({ ...config, unit }, 'unit')}
      />
      <PanelField field="events" label={t('events')} hint={t('eventsHint')}>
        <TagInput
          values={config.events}
          onChange={(names) => onChange({ ...config, events: names }, 'events')}
          placeholder={t('eventsPlaceholder')}
          listLabel={t('eventsList')}
          suggestions={events.map(({ name }) => ({ value: name }))}
        />
      </PanelField>
    </>
  );
}
