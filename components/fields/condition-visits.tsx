'use client';

import type { VisitsCondition } from '@/journey/rules/types';
import { ConditionCount } from './condition-count';
import type { ConditionFormProps } from './condition-form';
import { ConditionStep } from './condition-step';

/** How often the run came to a step. */
export function ConditionVisits({ condition, field, onChange }: ConditionFormProps<VisitsCondition>) {
  return (
    <>
      <ConditionStep
        field={`${field}.node`}
        value={condition.node}
        onChange={(node) => onChange({ ...condition, node }, `${field}.node`)}
      />
      <ConditionCount
        field={field}
        count={condition.count}
        onChange={(count, at) => onChange({ ...condition, count }, at)}
      />
    </>
  );
}
