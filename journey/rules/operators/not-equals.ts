import { sameValue } from './compare-values';
import type { Operator } from './operator';

export const notEquals: Operator = {
  id: 'not-equals',
  value: 'any',
  evaluate: (actual, expected) => !sameValue(actual, expected),
};
