import { beforeAll, expect, test } from 'vitest';
import { newId } from '@/shared/new-id';
import { callbackToken, runOfToken } from './callback-token';

beforeAll(() => {
  process.env.DATABASE_URL ??= 'postgresql://localhost/none';
  process.env.SAFAR_SECRET ??= 'x'.repeat(40);
});

test('a token leads to its run, and one that was touched to none', () => {
  for (const runId of Array.from({ length: 50 }, newId)) {
    const token = callbackToken(runId);
    expect(token).toMatch(/^[\w-]{44}$/);
    expect(runOfToken(token)).toBe(runId);
    const place = 3 + (token.charCodeAt(40) % 38);
    const other = token[place] === 'A' ? 'B' : 'A';
    expect(runOfToken(token.slice(0, place) + other + token.slice(place + 1))).toBeNull();
  }
});

test.each(['', 'x', 'a'.repeat(44), `${'a'.repeat(22)}.${'a'.repeat(21)}`, 'a'.repeat(45)])(
  '"%s" is nobody\'s',
  (token) => {
    expect(runOfToken(token)).toBeNull();
  },
);
