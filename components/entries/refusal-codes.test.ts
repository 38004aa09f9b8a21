import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/shared/language';
import { REFUSAL_CODES } from './refusal-codes';

test.each(LANGUAGES)('every reason has a name, advice and a sentence in %s', (language) => {
  const read = (area: string) => JSON.parse(readFileSync(`messages/${language}/${area}.json`, 'utf8'));
  const { reasons, advice } = read('entries').refusals;
  const codesOf = (words: object) => Object.keys(words).sort();
  expect(codesOf(reasons)).toEqual([...REFUSAL_CODES].sort());
  expect(codesOf(advice)).toEqual([...REFUSAL_CODES].sort());
  // A step that starts another journey may also find no door there.
  expect(codesOf(read('reasons').refused)).toEqual([...REFUSAL_CODES, 'no-trigger'].sort());
});
