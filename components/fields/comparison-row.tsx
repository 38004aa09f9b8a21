'use client';

import type { PropertyCondition, TraitCondition, VariableCondition } from '@/journey/rules/types';
import { ComparisonFields } from './comparison-fields';
import type { ConditionFormProps } from './condition-form';
import { useNames } from './use-names';

/** A condition on a trait, a property or a variable. */
export function ComparisonRow({
  condition,
  field,
  onChange,
}: ConditionFormProps<TraitCondition | PropertyCondition | VariableCondition>) {
  const names = useNames(condition.kind);
  return (
    <ComparisonFields
      kind={condition.kind}
      comparison={condition}
      names={names}
      field={field}
      onChange={(comparison, at) => onChange({ ...comparison, kind: condition.kind }, at)}
    />
  );
}
