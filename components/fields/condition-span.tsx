'use client';

import { useTranslations } from 'next-intl';
import { SPAN_UNITS } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import { ChoiceSelect } from './choice-select';
import { NumberInput } from './number-input';
import { PanelField } from './panel-field';

/** A length of time in a condition. What is typed as amount is kept even while it is no number. */
export function ConditionSpan(props: {
  field: string;
  span: { amount: Json; unit: string };
  className?: string;
  onChange(span: { amount: Json; unit: string }): void;
}) {
  const t = useTranslations('fields.duration');
  const { field, span, onChange } = props;
  return (
    <div data-field={field} className={props.className}>
      <div className="grid grid-cols-[1fr_1.4fr] items-start gap-1.5">
        <PanelField field={`${field}.amount`} label={t('amount')} labelHidden>
          <NumberInput
            inputMode="numeric"
            value={span.amount}
            onChange={(amount) => onChange({ ...span, amount })}
          />
        </PanelField>
        <PanelField field={`${field}.unit`} label={t('unit')} labelHidden>
          <ChoiceSelect
            value={span.unit}
            onChange={(unit) => onChange({ ...span, unit })}
            choices={SPAN_UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
          />
        </PanelField>
      </div>
    </div>
  );
}
