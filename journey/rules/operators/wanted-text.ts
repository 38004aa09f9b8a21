import { foldText } from '@/shared/fold-text';
import type { Json } from '@/shared/json';

/** The folded text that an operator on texts looks for. */
export const wantedText = (expected: Json): string =>
  foldText(typeof expected === 'string' ? expected : expected === null ? '' : JSON.stringify(expected));
