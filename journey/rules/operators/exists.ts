import type { Operator } from './operator';

export const exists: Operator = {
  id: 'exists',
  value: 'none',
  evaluate: (actual) => actual !== null,
  toSql: (actual) => `(${actual} IS NOT NULL)`,
};
