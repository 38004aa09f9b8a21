import { expect, test } from 'vitest';
import { nextWindow } from './self-check';

const HOUR_MS = 3_600_000;

test('the first check looks at a day', () => {
  expect(nextWindow(null)).toBe(24 * HOUR_MS);
});

test('a quick check lets the next one look farther back, up to a month', () => {
  expect(nextWindow({ windowMs: HOUR_MS, tookMs: 100, error: null })).toBe(4 * HOUR_MS);
  expect(nextWindow({ windowMs: 20 * 24 * HOUR_MS, tookMs: 100, error: null })).toBe(30 * 24 * HOUR_MS);
});

test('a slow check keeps what it can do', () => {
  expect(nextWindow({ windowMs: HOUR_MS, tookMs: 6_000, error: null })).toBe(HOUR_MS);
});

test('a check that was cut off looks less far back the next time', () => {
  expect(nextWindow({ windowMs: HOUR_MS, tookMs: 10_000, error: 'timeout' })).toBe(HOUR_MS / 4);
  expect(nextWindow({ windowMs: HOUR_MS / 4, tookMs: 10_000, error: 'timeout' })).toBe(HOUR_MS / 4);
});
