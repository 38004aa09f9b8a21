import { expect, test } from 'vitest';
import { alignChange } from './align-change';
import type { FlowNode } from './flow-types';

const at = (id: string, x: number, y: number): FlowNode => ({
  id,
  type: 'step',
  data: {},
  position: { x, y },
  measured: { width: 264, height: 80 },
});

const drag = (id: string, x: number, y: number) => ({
  id,
  type: 'position' as const,
  dragging: true,
  position: { x, y },
});

test('a card that is dragged nearly below another is pulled to its line', () => {
  const nodes = [at('a', 100, 0), at('b', 300, 300)];
  const { changes, guides } = alignChange([drag('b', 104, 304)], nodes);
  expect(changes).toMatchObject([{ position: { x: 100 } }]);
  expect(guides).toMatchObject([{ axis: 'x', at: 100 + 264 / 2 }]);
});

test('several cards keep the places they have to each other', () => {
  const nodes = [at('a', 100, 0), at('b', 300, 300), at('c', 700, 300)];
  const changes = [drag('b', 104, 304), drag('c', 504, 304)];
  expect(alignChange(changes, nodes)).toEqual({ changes, guides: [] });
});
