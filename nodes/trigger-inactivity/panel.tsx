'use client';

import { useTranslations } from 'next-intl';
import { DurationField } from '@/components/fields/duration-field';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TagInput } from '@/components/fields/tag-input';
import { WAIT_UNITS } from '@/journey/schema/wait-spec';
import type { PanelProps } from '../registry/node-view';
import type { TriggerInactivityConfig } from './definition';

/** What was typed instead of a number stands in `amount` until it is corrected. */
type TriggerInactivityDraft = Omit<TriggerInactivityConfig, 'amount'> & { amount: number | string };

/** How long, and what counts as activity. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerInactivityDraft>) {
  const t = useTranslations('nodes.trigger-inactivity.fields');
  return (
    <PanelScope kind="trigger-inactivity" {...scope}>
      <DurationField
        field="duration"
        label={t('duration')}
        hint={t('durationHint')}
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
          onChange={(events) => onChange({ ...config, events }, 'events')}
          placeholder={t('eventsPlaceholder')}
          listLabel={t('eventsList')}
          suggestions={scope.vocabulary.events.map(({ name }) => ({ value: name }))}
        />
      </PanelField>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
