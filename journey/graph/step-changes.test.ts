import { expect, test } from 'vitest';
import { stepChanges } from './step-changes';
import type { JourneyNode } from './types';

const wait: JourneyNode = {
  kind: 'wait',
  config: { until: { amount: 2, unit: 'days' }, days: [1, 2] },
  position: { x: 0, y: 0 },
  next: { next: 'mail' },
};

test('a step that only moved is the same', () => {
  expect(stepChanges(wait, { ...wait, position: { x: 8, y: 8 }, group: 'group-1' })).toEqual([]);
});

test('each field that differs is named with both values', () => {
  const after: JourneyNode = {
    ...wait,
    title: 'Think it over',
    config: { until: { amount: 3, unit: 'days' }, days: [1] },
    next: {},
  };
  expect(stepChanges(wait, after)).toEqual([
    { path: 'config.until.amount', before: 2, after: 3 },
    { path: 'config.days', before: [1, 2], after: [1] },
    { path: 'next.next', before: 'mail', after: undefined },
    { path: 'title', before: undefined, after: 'Think it over' },
  ]);
});
