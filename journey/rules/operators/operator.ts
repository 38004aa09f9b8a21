import type { Json } from '@/shared/json';

/** What the value input of an operator looks like; `none` = the operator takes no value. */
export type ValueShape = 'none' | 'text' | 'number' | 'any' | 'list';

/** A comparison in the rule language. One file each; registry.ts lists them. Text is compared folded (shared/fold-text). */
export interface Operator {
  id: string;
  value: ValueShape;
  /** `actual` is null when the trait or property is missing. */
  evaluate(actual: Json, expected: Json): boolean;
}
