import { beforeAll, expect, test } from 'vitest';
import { seal, unseal } from './seal';

beforeAll(() => {
  process.env.SAFAR_SECRET ??= 'a-secret-of-at-least-thirty-two-characters';
  process.env.DATABASE_URL ??= 'postgresql://unused';
});

const place = 'workspace-1|smtp|secrets';

test('what was sealed opens at the same place, in any script', () => {
  expect(unseal(seal('رمز p@ss', place), place)).toBe('رمز p@ss');
});

test('the same text never looks the same twice', () => {
  expect(seal('a', place)).not.toBe(seal('a', place));
});

test('a secret copied to another workspace does not open', () => {
  expect(() => unseal(seal('a', place), 'workspace-2|smtp|secrets')).toThrow(/cannot be read/);
});

test('a changed or shortened secret does not open', () => {
  const sealed = seal('a long enough secret', place);
  const flipped = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(() => unseal(flipped, place)).toThrow();
  expect(() => unseal(sealed.slice(0, 20), place)).toThrow();
  expect(() => unseal('', place)).toThrow();
});
