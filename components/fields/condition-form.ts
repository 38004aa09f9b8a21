import type { Condition, Rule } from '@/journey/rules/types';

/** What the form of one kind of condition is given. */
export interface ConditionFormProps<C extends Condition> {
  condition: C;
  /** It stands inside a "not". */
  isNegated: boolean;
  /** Path of the row in the config. */
  field: string;
  onChange(rule: Rule, field: string): void;
}

/** Of a condition's two columns. */
export const WHOLE_ROW = '@min-[17rem]:col-span-2';
