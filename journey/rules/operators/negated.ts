import type { Operator } from './operator';

/** True exactly when the other is not, also for what is missing. */
export const negated = (id: string, operator: Operator): Operator => ({
  ...operator,
  id,
  evaluate: (...asked) => !operator.evaluate(...asked),
  toSql: (...asked) => `(NOT ${operator.toSql(...asked)})`,
});
