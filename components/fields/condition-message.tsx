'use client';

import { useTranslations } from 'next-intl';
import { MESSAGE_OUTCOMES } from '@/journey/plan/types';
import { AT_LEAST_ONE } from '@/journey/rules/count-test';
import type { MessageCondition } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import { ConditionCount } from './condition-count';
import { type ConditionFormProps, WHOLE_ROW } from './condition-form';
import { ConditionStep } from './condition-step';
import { PanelField } from './panel-field';

/** What became of the messages of this run. */
export function ConditionMessage({ condition, field, onChange }: ConditionFormProps<MessageCondition>) {
  const t = useTranslations('fields.rule');
  const outcomeName = useTranslations('rules.outcomes');
  const chooseNode = (node: string) => {
    const { node: _, ...rest } = condition;
    onChange(node === '' ? rest : { ...rest, node }, `${field}.node`);
  };
  return (
    <>
      <ConditionStep
        field={`${field}.node`}
        value={condition.node ?? ''}
        family="message"
        anyStep={t('placeholders.anyStep')}
        onChange={chooseNode}
      />
      <PanelField field={`${field}.outcome`} label={t('outcome')} labelHidden className={WHOLE_ROW}>
        <ChoiceSelect
          value={condition.outcome}
          onChange={(outcome) => onChange({ ...condition, outcome }, `${field}.outcome`)}
          choices={MESSAGE_OUTCOMES.map((value) => ({ value, label: outcomeName(value) }))}
        />
      </PanelField>
      <ConditionCount
        field={field}
        count={condition.count ?? AT_LEAST_ONE}
        onChange={(count, at) => onChange({ ...condition, count }, at)}
      />
    </>
  );
}
