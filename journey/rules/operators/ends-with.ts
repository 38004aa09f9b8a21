import { foldText } from '@/shared/fold-text';
import type { Operator } from './operator';

export const endsWith: Operator = {
  id: 'ends-with',
  value: 'text',
  evaluate: (actual, expected) =>
    typeof actual === 'string' && foldText(actual).endsWith(foldText(String(expected ?? ''))),
};
