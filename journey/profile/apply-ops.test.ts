import { expect, test } from 'vitest';
import { applyOps } from './apply-ops';

const traits = { city: 'Shiraz', orders: 2, tags: ['vip'] };

test('traits are set, removed, counted up, and lists hold each value once', () => {
  expect(
    applyOps(traits, [
      { op: 'set', trait: 'city', value: 'Yazd' },
      { op: 'increment', trait: 'orders', by: 1 },
      { op: 'increment', trait: 'visits', by: -2 },
      { op: 'add', trait: 'tags', value: 'vip' },
      { op: 'add', trait: 'tags', value: 'new' },
      { op: 'add', trait: 'cities', value: 'Yazd' },
    ]),
  ).toEqual({ city: 'Yazd', orders: 3, visits: -2, tags: ['vip', 'new'], cities: ['Yazd'] });
  expect(
    applyOps(traits, [
      { op: 'unset', trait: 'city' },
      { op: 'set', trait: 'orders', value: null },
      { op: 'remove', trait: 'tags', value: 'vip' },
      { op: 'remove', trait: 'nothing', value: 1 },
    ]),
  ).toEqual({ tags: [] });
});

test('a single value becomes the first of a list; what is no number is counted from 0', () => {
  const ops = [
    { op: 'add', trait: 'city', value: 'Yazd' },
    { op: 'increment', trait: 'tags', by: 5 },
  ] as const;
  expect(applyOps(traits, ops)).toEqual({ city: ['Shiraz', 'Yazd'], orders: 2, tags: 5 });
  expect(traits.city).toBe('Shiraz');
});
