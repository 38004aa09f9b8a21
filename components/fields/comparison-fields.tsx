'use client';

import { useTranslations } from 'next-intl';
import { operatorById, operators } from '@/journey/rules/operators/registry';
import type { Comparison } from '@/journey/rules/types';
import type { SeenName } from '@/nodes/registry/node-view';
import { ChoiceSelect } from './choice-select';
import { WHOLE_ROW } from './condition-form';
import { ConditionValue } from './condition-value';
import { PanelField } from './panel-field';
import { Suggest } from './suggest';
import { useNameSuggestions } from './use-name-suggestions';
import { valueForShape } from './value-for-shape';

/** Shapes whose value needs the room of both columns. */
const WIDE = new Set(['list', 'range', 'span', 'anniversary']);

/** Name, operator and value of a comparison. */
export function ComparisonFields(props: {
  /** What the name is of. */
  kind: 'trait' | 'property' | 'variable';
  comparison: Comparison;
  /** Names that are known, with values that occurred. */
  names: readonly SeenName[];
  field: string;
  onChange(comparison: Comparison, field: string): void;
}) {
  const t = useTranslations('fields.rule');
  const operatorName = useTranslations('rules.operators');
  const suggestNames = useNameSuggestions();
  const { kind, comparison, names, field, onChange } = props;
  const shape = operatorById(comparison.op)?.value ?? 'any';

  const change = (part: Partial<Comparison>, at: string) => {
    const { value, ...next } = { ...comparison, ...part };
    onChange(value === undefined ? next : { ...next, value }, `${field}.${at}`);
  };
  const chooseOperator = (op: string) =>
    change({ op, value: valueForShape(comparison.value, operatorById(op)?.value ?? 'any') }, 'op');

  return (
    <>
      <PanelField field={`${field}.name`} label={t(`names.${kind}`)} labelHidden>
        <Suggest
          value={comparison.name}
          onChange={(name) => change({ name }, 'name')}
          placeholder={t(`placeholders.${kind}`)}
          listLabel={t(`lists.${kind}`)}
          maxLength={150}
          suggestions={suggestNames(names)}
        />
      </PanelField>
      <PanelField
        field={`${field}.op`}
        label={t('operator')}
        labelHidden
        className={shape === 'none' || WIDE.has(shape) ? WHOLE_ROW : undefined}
      >
        <ChoiceSelect
          value={comparison.op}
          onChange={chooseOperator}
          choices={operators.map(({ id }) => ({ value: id, label: operatorName(id as 'equals') }))}
        />
      </PanelField>
      <ConditionValue
        field={`${field}.value`}
        className={WIDE.has(shape) ? WHOLE_ROW : undefined}
        shape={shape}
        value={comparison.value}
        samples={names.find(({ name }) => name === comparison.name)?.samples ?? []}
        onChange={(value) => change({ value }, 'value')}
      />
    </>
  );
}
