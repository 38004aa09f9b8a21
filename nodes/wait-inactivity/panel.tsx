'use client';

import { useTranslations } from 'next-intl';
import { DurationField } from '@/components/fields/duration-field';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TagInput } from '@/components/fields/tag-input';
import { WAIT_UNITS } from '@/journey/schema/wait-spec';
import type { PanelProps } from '../registry/node-view';
import type { WaitInactivityConfig } from './definition';

/** How long nothing may be heard, and of what. */
export function Panel({ config, onChange, ...scope }: PanelProps<WaitInactivityConfig>) {
  const t = useTranslations('nodes.wait-inactivity.fields');
  return (
    <PanelScope kind="wait-inactivity" {...scope}>
      <DurationField
        field="duration"
        label={t('duration')}
        hint={t('durationHint')}
        amount={config.amount}
        amountField="amount"
        unit={config.unit}
        unitField="unit"
        units={WAIT_UNITS}
        // What was typed instead of a number stands in `amount` until it is corrected.
        onAmount={(amount) => onChange({ ...config, amount: amount as number }, 'amount')}
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
    </PanelScope>
  );
}
