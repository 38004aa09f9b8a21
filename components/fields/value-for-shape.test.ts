import { expect, test } from 'vitest';
import { valueForShape } from './value-for-shape';

test.each([
  ['a single value starts a list', 'gold', 'list', ['gold']],
  ['nothing starts an empty list', '', 'list', []],
  ['a list keeps its first value', ['gold', 'silver'], 'any', 'gold'],
  ['Persian digits become a number', '۱۲٫۵', 'number', 12.5],
  ['words stay until they are corrected', 'many', 'number', 'many'],
  ['an operator without a value drops it', 'gold', 'none', undefined],
] as const)('%s', (_name, value, shape, expected) => {
  expect(valueForShape(value as never, shape)).toEqual(expected);
});
