import type { Operator } from './operator';

export const notExists: Operator = {
  id: 'not-exists',
  value: 'none',
  evaluate: (actual) => actual === null,
};
