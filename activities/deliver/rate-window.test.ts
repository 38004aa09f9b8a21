import { expect, test } from 'vitest';
import { RateWindow } from './rate-window';

test('a connection of 10 messages a second sends at most 10 in any second, and nearly as many in each', () => {
  let now = 0;
  const rate = new RateWindow(10, () => now);
  const times: number[] = [];
  for (; now < 6_000; now += 10) {
    const room = rate.room(3);
    rate.passed(room);
    times.push(...Array.from({ length: room }, () => now));
  }
  const within = (from: number) => times.filter((at) => at >= from && at <= from + 1_000).length;
  for (const from of times) expect(within(from)).toBeLessThanOrEqual(10);
  expect(times.length).toBeGreaterThanOrEqual(6 * 9);
});

test('after a quiet minute there is no burst of more than one second', () => {
  let now = 60_000;
  const rate = new RateWindow(10, () => now);
  expect(rate.room(1000)).toBe(10);
  rate.passed(10);
  expect(rate.room(1000)).toBe(0);
  now += 900;
  expect(rate.room(1000)).toBe(0);
});

test('messages that took long to leave count from when they left', () => {
  let now = 0;
  const rate = new RateWindow(10, () => now);
  expect(rate.room(10)).toBe(10);
  now = 5_000;
  rate.passed(10);
  now = 5_500;
  expect(rate.room(10)).toBe(0);
});

test('without a rate everything passes', () => {
  const rate = new RateWindow(undefined);
  rate.passed(500);
  expect(rate.room(500)).toBe(500);
});

test('what was allowed and not used can be used later', () => {
  const rate = new RateWindow(10, () => 0);
  expect(rate.room(10)).toBe(10);
  rate.passed(9);
  expect(rate.room(10)).toBe(1);
});
