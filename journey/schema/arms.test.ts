import { expect, test } from 'vitest';
import { bucketsOf, equalShares, sumOfShares } from './arms';

const arms = (...shares: number[]) => shares.map((percent, index) => ({ id: `arm-${index + 1}`, percent }));

test('the arms share out all buckets in the order they stand', () => {
  expect(bucketsOf(arms(12.5, 37.5, 50))).toEqual([
    { port: 'arm-1', below: 1_250 },
    { port: 'arm-2', below: 5_000 },
    { port: 'arm-3', below: 10_000 },
  ]);
});

test.each([2, 3, 6, 7, 9, 10])('%i equal shares make 100 percent', (count) => {
  expect(sumOfShares(equalShares(count).map((percent) => ({ percent })))).toBe(100);
});

test('shares are added without errors of binary fractions', () => {
  expect(sumOfShares(arms(33.33, 33.33, 33.34))).toBe(100);
  expect(sumOfShares(arms(0.1, 0.2))).toBe(0.3);
});
