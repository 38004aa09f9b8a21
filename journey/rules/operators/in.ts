import { sameValue } from './compare-values';
import type { Operator } from './operator';

export const isIn: Operator = {
  id: 'in',
  value: 'list',
  evaluate: (actual, expected) =>
    Array.isArray(expected) && expected.some((value) => sameValue(actual, value)),
  toSql: (actual, expected, sql) => {
    if (!Array.isArray(expected)) return 'false';
    const list = `jsonb_array_elements(${sql.json(expected)}) AS listed (value)`;
    return `EXISTS (SELECT 1 FROM ${list} WHERE safar_same(${actual}, nullif(listed.value, 'null'::jsonb)))`;
  },
};
