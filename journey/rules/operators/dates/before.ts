import { dayOperator } from './day-operator';

export const before = dayOperator('before', '<', (difference) => difference < 0);
