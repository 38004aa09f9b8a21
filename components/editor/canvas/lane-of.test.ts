import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { emptyJourney } from '@/journey/schema/journey-document';
import { definitions } from '@/nodes/registry/definitions';
import { laneOf } from './lane-of';

const exitAt = (x: number) => ({ kind: 'exit', config: {}, position: { x, y: 400 }, next: {} });

const document: JourneyDocument = {
  ...emptyJourney('Lanes'),
  nodes: {
    ask: {
      kind: 'reachability',
      config: { channels: ['push', 'sms', 'email'] },
      position: { x: 0, y: 0 },
      next: { push: 'a', sms: 'b', email: 'c', none: 'd' },
    },
    a: exitAt(-480),
    b: exitAt(-160),
    c: exitAt(160),
    d: exitAt(480),
  },
};

test('edges of one step that bend to the same side take lanes of their own, the outermost the first', () => {
  const lane = (port: string) => laneOf(document, definitions, 'ask', port);
  expect(lane('push')).toBe(0);
  expect(lane('sms')).toBe(1);
  expect(lane('none')).toBe(0);
  expect(lane('email')).toBe(1);
});
