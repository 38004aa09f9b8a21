import { expect, test } from 'vitest';
import { readUserIds } from './read-user-ids';

test('ids are read from lines and commas of either script, each once', () => {
  expect(readUserIds(' u1, u2\nu3،u1\r\n\n')).toEqual({ ids: ['u1', 'u2', 'u3'], problem: null });
});

test('nothing, too many and too long are said', () => {
  expect(readUserIds(' \n, ').problem).toBe('idsMissing');
  expect(readUserIds(Array.from({ length: 1_001 }, (_, index) => `u${index}`).join()).problem).toBe(
    'idsTooMany',
  );
  expect(readUserIds('x'.repeat(256)).problem).toBe('idTooLong');
});
