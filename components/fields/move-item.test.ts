import { expect, test } from 'vitest';
import { moveItem } from './move-item';

test.each([
  ['down', 0, 1, 'bac'],
  ['up', 2, 0, 'cab'],
  ['past the end', 0, 9, 'bca'],
  ['before the start', 1, -1, 'bac'],
  ['nowhere', 1, 1, 'abc'],
])('an entry moves %s', (_name, from, to, expected) => {
  expect(moveItem(['a', 'b', 'c'], from, to).join('')).toBe(expected);
});
