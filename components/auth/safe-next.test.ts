import { expect, test } from 'vitest';
import { safeNext } from './safe-next';

test('after signing in one lands where one wanted to go', () => {
  expect(safeNext('/w/shop/people?search=x')).toBe('/w/shop/people?search=x');
  expect(safeNext(undefined)).toBe('/');
});

test('a link cannot lead away to another site', () => {
  for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
    expect(safeNext(bad)).toBe('/');
});
