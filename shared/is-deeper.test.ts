import { expect, test } from 'vitest';
import { isDeeper } from './is-deeper';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);

test.each<[unknown, number, boolean]>([
  [1, 0, false],
  [null, 0, false],
  [[], 0, false],
  [{ a: 1 }, 0, true],
  [{ a: { b: [] } }, 2, false],
  [{ a: { b: [1] }, c: 2 }, 2, true],
  [nested(64), 64, false],
])('%j is deeper than %i: %s', (value, levels, expected) => {
  expect(isDeeper(value, levels)).toBe(expected);
});

test('no depth exhausts the stack', () => {
  expect(isDeeper(nested(100_000), 64)).toBe(true);
});
