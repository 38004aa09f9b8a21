import { expect, test } from 'vitest';
import { applyTraits } from './apply-traits';
import { searchTextOf } from './search-text-of';

test('named traits are replaced, null removes, the others stay', () => {
  const traits = applyTraits({ city: 'Shiraz', plan: 'gold', age: 30 }, { city: 'Tehran', plan: null });
  expect(traits).toEqual({ city: 'Tehran', age: 30 });
});

test('a trait called __proto__ is only a trait', () => {
  const traits = applyTraits({}, JSON.parse('{"__proto__": {"admin": true}}'));
  expect(Object.getPrototypeOf(traits)).toBe(Object.prototype);
  expect((traits as { admin?: boolean }).admin).toBeUndefined();
});

test('a person is found by name, address and id in any spelling', () => {
  const text = searchTextOf(
    { firstName: 'كيان', email: 'Kian@Example.com', phone: '۰۹۱۲۱۲۳۴۵۶۷' },
    ['U-1'],
    '+989121234567',
  );
  for (const word of ['کیان', 'kian@example.com', '09121234567', '+989121234567', 'u-1'])
    expect(text).toContain(word);
});
