import { sameValue } from './compare-values';
import type { Operator } from './operator';

export const isNotIn: Operator = {
  id: 'not-in',
  value: 'list',
  evaluate: (actual, expected) =>
    !(Array.isArray(expected) && expected.some((value) => sameValue(actual, value))),
};
