import { expect, test } from 'vitest';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import type { Json } from '@/shared/json';
import { triggersOf } from './triggers-of';

const node = (kind: string, config: Json, y = 0): JourneyNode => ({
  kind,
  config,
  next: {},
  position: { x: 0, y },
});
const document = (nodes: JourneyDocument['nodes']): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Any',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes,
});

test('triggers of every kind are told, the upper first; steps and what is not complete are not', () => {
  const found = triggersOf(
    document({
      b: node('trigger-segment', { segment: 'vip', change: 'left' }, 200),
      a: node('trigger-api', {}, 100),
      half: node('trigger', { event: '' }, 0),
      wait: node('wait', { amount: 1, unit: 'days' }, 300),
      odd: node('a-kind-that-is-gone', {}),
    }),
  );
  expect(found).toEqual([
    { kind: 'trigger-api', config: {} },
    { kind: 'trigger-segment', config: { segment: 'vip', change: 'left' } },
  ]);
});
