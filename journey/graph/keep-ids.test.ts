import { expect, test } from 'vitest';
import { keepIds } from './keep-ids';
import { newNodeId } from './new-node-id';
import type { JourneyDocument } from './types';

const node = { kind: 'wait', config: {}, position: { x: 0, y: 0 }, next: {} };
const document = (ids: string[], lastIds?: Record<string, number>): JourneyDocument => ({
  format: 'safar.journey/1',
  name: 'Ids',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: Object.fromEntries(ids.map((id) => [id, node])),
  ...(lastIds ? { lastIds } : {}),
});

test('ids of earlier documents are never given again', () => {
  const kept = keepIds(document(['wait-1']), [
    document(['wait-1', 'wait-4', 'exit-2']),
    document([], { wait: 7 }),
  ]);
  expect(kept.lastIds).toEqual({ wait: 7, exit: 2 });
  expect(newNodeId(kept, 'wait')).toBe('wait-8');
  expect(newNodeId(kept, 'exit')).toBe('exit-3');
});

test('a document that has or remembers everything stays the same object', () => {
  const own = document(['wait-1', 'start'], { wait: 9 });
  expect(keepIds(own, [document(['wait-1', 'wait-9']), document(['start'], { wait: 3 })])).toBe(own);
  expect(keepIds(document(['wait-1']), [document(['wait-1'])]).lastIds).toBeUndefined();
});
