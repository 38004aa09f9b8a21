import { sameValue } from './compare-values';
import type { Operator } from './operator';

export const equals: Operator = {
  id: 'equals',
  value: 'any',
  evaluate: (actual, expected) => sameValue(actual, expected),
  toSql: (actual, expected, sql) => `safar_same(${actual}, ${sql.json(expected)})`,
};
