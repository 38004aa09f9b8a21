import { dayOperator } from './day-operator';

export const on = dayOperator('on', '=', (difference) => difference === 0);
