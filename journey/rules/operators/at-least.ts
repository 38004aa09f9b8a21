import { compareValues } from './compare-values';
import type { Operator } from './operator';

export const atLeast: Operator = {
  id: 'at-least',
  value: 'number',
  evaluate: (actual, expected) => (compareValues(actual, expected) ?? -1) >= 0,
  toSql: (actual, expected, sql) => `coalesce(safar_compare(${actual}, ${sql.json(expected)}) >= 0, false)`,
};
