import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcherOf } from './matcher-of';
import { parsePattern } from './parse-pattern';

const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(a|b)', '(?:ab)', '\\d', '^', '$', '1', '(|a)');
const counted = fc
  .tuple(piece, fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
  .filter(([own, count]) => count === '' || (own !== '^' && own !== '$'))
  .map((parts) => parts.join(''));
const pattern = fc.array(counted, { maxLength: 6 }).map((parts) => parts.join(''));
const text = fc.array(fc.constantFrom('a', 'b', 'c', '1'), { maxLength: 8 }).map((parts) => parts.join(''));

test('says what JavaScript says, for the patterns that it takes', () => {
  fc.assert(
    fc.property(pattern, text, (source, own) => {
      expect(parsePattern(source)).not.toBeNull();
      expect(matcherOf(source)([...own])).toBe(new RegExp(source).test(own));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  '(?=a)',
  '(?<!a)b',
  '(a)\\1',
  '[',
  '(',
  'a)',
  '*',
  'a{3',
  'a{101}',
  '((a{90}){90}){90}',
  '\\q',
  'x'.repeat(201),
  '[z-a]',
  '[]',
  '^*',
])('refuses %s', (source) => {
  expect(parsePattern(source)).toBeNull();
});

test('matches spellings of the same text, in any letter case', () => {
  const fold = ['م', 'ی', 'ک'];
  expect(matcherOf('^مي?ك$')(fold)).toBe(true);
  expect(matcherOf('^[A-Z]+$')([...'gold'])).toBe(true);
});

test('patterns that bring others down are decided in time that grows with the text alone', () => {
  const long = Array.from({ length: 1_000 }, () => 'a');
  for (const source of [
    '(a+)+$',
    '(a|a)*b',
    '(a|aa)+c',
    '(.*)*x',
    '(a?){90}a{90}z',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
  ]) {
    expect(parsePattern(source)).not.toBeNull();
    const begin = performance.now();
    matcherOf(source)([...long, '!']);
    expect(performance.now() - begin).toBeLessThan(2_000);
  }
});
