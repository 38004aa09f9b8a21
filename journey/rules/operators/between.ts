import { compareValues } from './compare-values';
import type { Operator } from './operator';

/** From the first to the second value, both included. */
export const between: Operator = {
  id: 'between',
  value: 'range',
  accepts: (expected) =>
    Array.isArray(expected) &&
    expected.length === 2 &&
    (compareValues(expected[0] ?? null, expected[1] ?? null) ?? 1) <= 0,
  evaluate: (actual, expected) => {
    const [from, to] = Array.isArray(expected) ? expected : [];
    return (compareValues(actual, from ?? null) ?? -1) >= 0 && (compareValues(actual, to ?? null) ?? 1) <= 0;
  },
  toSql: (actual, expected, sql) => {
    const [from, to] = Array.isArray(expected) ? expected : [];
    const low = `safar_compare(${actual}, ${sql.json(from ?? null)}) >= 0`;
    return `coalesce(${low} AND safar_compare(${actual}, ${sql.json(to ?? null)}) <= 0, false)`;
  },
};
