'use client';

import { useTranslations } from 'next-intl';
import { operatorById, operators } from '@/journey/rules/operators/registry';
import type { Condition } from '@/journey/rules/types';
import { ChoiceSelect } from './choice-select';
import { ConditionValue } from './condition-value';
import { PanelField } from './panel-field';
import { Suggest } from './suggest';
import { useNames } from './use-names';
import { valueForShape } from './value-for-shape';

/** Of the condition's two columns. */
const WHOLE_ROW = '@min-[17rem]:col-span-2';

type Comparison = Exclude<Condition, { kind: 'reachable' }>;

/** Name, operator and value of a condition on a trait or a property. */
export function ComparisonRow(props: {
  condition: Comparison;
  field: string;
  onChange(condition: Comparison, field: string): void;
}) {
  const t = useTranslations('fields.rule');
  const operatorName = useTranslations('rules.operators');
  const { condition, field, onChange } = props;
  const names = useNames(condition.kind);
  const shape = operatorById(condition.op)?.value ?? 'any';

  const change = (part: Partial<Comparison>, at: string) => {
    const { value, ...next } = { ...condition, ...part };
    onChange((value === undefined ? next : { ...next, value }) as Comparison, `${field}.${at}`);
  };
  const chooseOperator = (op: string) =>
    change({ op, value: valueForShape(condition.value, operatorById(op)?.value ?? 'any') }, 'op');

  return (
    <>
      <PanelField field={`${field}.name`} label={t(`names.${condition.kind}`)} labelHidden>
        <Suggest
          value={condition.name}
          onChange={(name) => change({ name }, 'name')}
          placeholder={t(`placeholders.${condition.kind}`)}
          listLabel={t(`lists.${condition.kind}`)}
          maxLength={150}
          suggestions={names.map(({ name }) => ({ value: name }))}
        />
      </PanelField>
      <PanelField
        field={`${field}.op`}
        label={t('operator')}
        labelHidden
        className={shape === 'none' || shape === 'list' ? WHOLE_ROW : undefined}
      >
        <ChoiceSelect
          value={condition.op}
          onChange={chooseOperator}
          choices={operators.map(({ id }) => ({ value: id, label: operatorName(id) }))}
        />
      </PanelField>
      <ConditionValue
        field={`${field}.value`}
        className={shape === 'list' ? WHOLE_ROW : undefined}
        shape={shape}
        value={condition.value}
        samples={names.find(({ name }) => name === condition.name)?.samples ?? []}
        onChange={(value) => change({ value }, 'value')}
      />
    </>
  );
}
