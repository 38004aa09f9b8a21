import { compareValues } from './compare-values';
import type { Operator } from './operator';

export const atMost: Operator = {
  id: 'at-most',
  value: 'number',
  evaluate: (actual, expected) => (compareValues(actual, expected) ?? 1) <= 0,
  toSql: (actual, expected, sql) => `coalesce(safar_compare(${actual}, ${sql.json(expected)}) <= 0, false)`,
};
