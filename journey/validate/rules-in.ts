import { ruleSchema } from '../rules/schema';
import type { Rule } from '../rules/types';

export interface PlacedRule {
  /** Path of the form field. */
  field: string;
  rule: Rule;
}

const known = new WeakMap<object, PlacedRule[]>();

/** Every rule that stands in a config or in settings, wherever it is. Half-filled ones are left to the schemas. */
export function rulesIn(value: unknown): PlacedRule[] {
  if (typeof value !== 'object' || value === null) return [];
  let rules = known.get(value);
  if (!rules) {
    rules = look(value);
    known.set(value, rules);
  }
  return rules;
}

function look(value: object): PlacedRule[] {
  if ('kind' in value && ruleSchema.safeParse(value).success) return [{ field: '', rule: value as Rule }];
  return Object.entries(value).flatMap(([key, own]) =>
    rulesIn(own).map(({ field, rule }) => ({ field: field === '' ? key : `${key}.${field}`, rule })),
  );
}
