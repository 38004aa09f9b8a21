import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from './share-out';

const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0);

test('moving one share keeps the proportions of the others', () => {
  expect(shareOut([50, 30, 20], 0, 0)).toEqual([0, 60, 40]);
  expect(shareOut([50, 50], 1, 20)).toEqual([80, 20]);
  expect(shareOut([34, 33, 33], 0, 50)).toEqual([50, 25, 25]);
});

test('when the others had nothing they get the same', () => {
  expect(shareOut([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
});

test('a way that was taken away leaves its share to the rest', () => {
  expect(shareOut([20, 30], -1, 0)).toEqual([40, 60]);
});

test('whatever is moved, all shares make 100, none is negative, and the moved one is where it was put', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(shares, fc.nat(), fc.integer({ min: 0, max: 100 }), (own, place, percent) => {
      const index = place % own.length;
      const next = shareOut(own, index, percent);
      expect(sum(next)).toBe(100);
      expect(Math.min(...next)).toBeGreaterThanOrEqual(0);
      expect(next[index]).toBe(percent);
    }),
  );
});
