import { foldText } from '@/shared/fold-text';
import type { Operator } from './operator';

export const startsWith: Operator = {
  id: 'starts-with',
  value: 'text',
  evaluate: (actual, expected) =>
    typeof actual === 'string' && foldText(actual).startsWith(foldText(String(expected ?? ''))),
};
