'use client';

import { useTranslations } from 'next-intl';
import type { Span, TimeInJourneyCondition } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { ConditionSpan } from './condition-span';
import { PanelField } from './panel-field';

const OPS = ['at-least', 'less'] as const;

/** How long the run has been on its way. */
export function ConditionTime({ condition, field, onChange }: ConditionFormProps<TimeInJourneyCondition>) {
  const t = useTranslations('fields.rule');
  const operatorName = useTranslations('rules.operators');
  return (
    <>
      <PanelField field={`${field}.op`} label={t('operator')} labelHidden>
        <ChoiceSelect
          value={condition.op}
          onChange={(op) => onChange({ ...condition, op }, `${field}.op`)}
          choices={OPS.map((value) => ({ value, label: operatorName(value) }))}
        />
      </PanelField>
      <ConditionSpan
        field={`${field}.span`}
        className={WHOLE_ROW}
        span={condition.span}
        onChange={(span) => onChange({ ...condition, span: span as Span }, `${field}.span`)}
      />
    </>
  );
}
