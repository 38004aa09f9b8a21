import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/shared/language';
import { REFUSAL_CODES } from './refusal-codes';

test.each(LANGUAGES)('every reason has a name, advice and a sentence in %s', (language) => {
  const read = (area: string) => JSON.parse(readFileSync(`messages/${language}/${area}.json`, 'utf8'));
  const { reasons, advice } = read('entries').refusals;
  for (const words of [reasons, advice, read('reasons').refused])
    expect(Object.keys(words).sort()).toEqual([...REFUSAL_CODES].sort());
});
