import { expect, test } from 'vitest';
import { jsonOf, objectOf, rowsOf, typedOf } from './typed-json';

test.each([
  ['1500000', 1_500_000],
  ['۱۵۰۰۰۰۰', 1_500_000],
  ['-2.5', -2.5],
  ['true', true],
  ['09121234567', '09121234567'],
  ['+989121234567', '+989121234567'],
  ['["a", 1]', ['a', 1]],
  ['{"sku": "A1"}', { sku: 'A1' }],
  ['{half', '{half'],
  ['"12"', '12'],
  ['سارا', 'سارا'],
  ['', ''],
])('%s is understood', (typed, value) => {
  expect(jsonOf(typed)).toEqual(value);
});

test('what is shown means what it was made from', () => {
  const values = {
    total: 5,
    id: '12',
    yes: true,
    said: 'true',
    none: null,
    list: [{ a: 1 }],
    name: 'سارا',
    quote: '"a"',
  };
  expect(objectOf(rowsOf(values))).toEqual(values);
  expect(typedOf('12')).toBe('"12"');
});

test('a row without a name says nothing yet', () => {
  expect(
    objectOf([
      { name: ' ', text: '1' },
      { name: ' a ', text: 'b' },
    ]),
  ).toEqual({ a: 'b' });
});
