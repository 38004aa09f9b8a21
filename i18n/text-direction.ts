import type { Direction } from './direction';

const PLACEHOLDER = /\{[^}]*\}/g;
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Direction of words by their first letter outside of `{placeholders}`, whose names are Latin in every language; `auto`
 * without one.
 */
export function textDirection(words: string): Direction | 'auto' {
  const letter = FIRST_LETTER.exec(words.replace(PLACEHOLDER, ''))?.[0];
  if (letter === undefined) return 'auto';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
