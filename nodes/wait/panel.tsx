'use client';

import { useTranslations } from 'next-intl';
import { DurationField } from '@/components/fields/duration-field';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';
import { WAIT_UNITS, type WaitUnit } from './definition';

/** What was typed instead of a number stands in `amount` until it is corrected. */
interface WaitDraft {
  amount: number | string;
  unit: WaitUnit;
}

/** How long to wait. */
export function Panel({ config, onChange, ...scope }: PanelProps<WaitDraft>) {
  const t = useTranslations('nodes.wait.fields');
  return (
    <PanelScope kind="wait" {...scope}>
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
    </PanelScope>
  );
}
