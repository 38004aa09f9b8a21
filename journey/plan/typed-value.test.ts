import { expect, test } from 'vitest';
import { typedValue } from './typed-value';

test.each([
  ['7.5', 'number', 7.5],
  [7, 'number', 7],
  ['', 'number', null],
  ['seven', 'number', null],
  [7, 'text', '7'],
  [['a'], 'text', ['a']],
  [['a'], 'number', null],
  ['Yes', 'boolean', true],
  ['خیر', 'boolean', false],
  ['maybe', 'boolean', null],
  ['2026-11-01', 'date', '2026-11-01'],
  [0, 'date', '1970-01-01T00:00:00.000Z'],
  ['soon', 'date', null],
  [null, 'text', null],
  ['x', undefined, 'x'],
] as const)('%j as %s is %j', (value, type, expected) => {
  expect(typedValue(value as never, type)).toEqual(expected);
});
