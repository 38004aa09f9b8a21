import { foldText } from '@/shared/fold-text';
import { sameValue } from './compare-values';
import type { Operator } from './operator';

/** Part of a text, or member of a list. */
export const contains: Operator = {
  id: 'contains',
  value: 'text',
  evaluate: (actual, expected) =>
    Array.isArray(actual)
      ? actual.some((item) => sameValue(item, expected))
      : typeof actual === 'string' && foldText(actual).includes(foldText(String(expected ?? ''))),
};
