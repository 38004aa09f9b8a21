import { expect, test } from 'vitest';
import { TokenBucket } from './token-bucket';

test('a connection of 10 messages a second sends at most 11 in the first second and 10 in each later one', () => {
  let now = 0;
  const bucket = new TokenBucket(10, () => now);
  const passed = (ms: number) => {
    let sum = 0;
    for (let end = now + ms; now < end; now += 10) sum += bucket.take(5);
    return sum;
  };
  expect(passed(1000)).toBeLessThanOrEqual(11);
  for (let second = 0; second < 5; second += 1) expect(passed(1000)).toBeGreaterThanOrEqual(9);
});

test('after a quiet minute there is no burst of more than one second', () => {
  let now = 0;
  const bucket = new TokenBucket(10, () => now);
  now = 60_000;
  expect(bucket.take(1000)).toBe(10);
  expect(bucket.take(1000)).toBe(0);
});

test('without a rate everything passes', () => {
  expect(new TokenBucket(undefined).take(500)).toBe(500);
});

test('what was not used can be used later', () => {
  const bucket = new TokenBucket(10, () => 0);
  expect(bucket.take(1)).toBe(1);
  bucket.giveBack(1);
  expect(bucket.take(1)).toBe(1);
});
