'use client';

import { RuleBuilder } from '@/components/fields/rule-builder';
import type { WaitOn } from './config';
import type { OnFormProps } from './on-form';

/** True of the person, or becomes so. */
export function OnRule({ on, field, onChange }: OnFormProps<Extract<WaitOn, { kind: 'rule' }>>) {
  return (
    <RuleBuilder
      rule={on.rule}
      field={`${field}.rule`}
      onChange={(rule, at) => onChange({ ...on, rule }, at)}
    />
  );
}
