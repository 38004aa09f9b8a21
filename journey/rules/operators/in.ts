import { sameValue } from './compare-values';
import type { Operator } from './operator';

export const isIn: Operator = {
  id: 'in',
  value: 'list',
  evaluate: (actual, expected) =>
    Array.isArray(expected) && expected.some((value) => sameValue(actual, value)),
};
