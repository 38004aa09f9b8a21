import { dayOperator } from './day-operator';

export const after = dayOperator('after', '>', (difference) => difference > 0);
