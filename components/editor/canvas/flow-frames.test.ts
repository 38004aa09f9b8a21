import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { flowEdges } from './flow-edges';
import { flowFrames } from './flow-frames';
import { flowNodes } from './flow-nodes';

const step = (x: number, y: number, next: Record<string, string>, group?: string) => ({
  kind: 'wait',
  config: {},
  position: { x, y },
  next,
  ...(group ? { group } : {}),
});
const document: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Any',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    a: step(0, 0, { next: 'b' }),
    b: step(0, 200, { next: 'c' }, 'g'),
    c: step(400, 400, { next: 'd' }, 'g'),
    d: step(0, 600, {}),
  },
  groups: { g: { title: 'Reminders', color: 'blue' } },
};
const nobody = () => false;
const steps = flowNodes(document, [], nobody, (id) => id);
const unfolded = { folded: new Set<string>(), isSelected: nobody };

test('a frame stands around its steps, also while one of them is dragged', () => {
  const [frame] = flowFrames(document, steps, [], unfolded);
  expect(frame).toMatchObject({
    id: 'group/g',
    position: { x: -24, y: 136 },
    width: 712,
    height: 400,
    selected: false,
  });
  expect(flowFrames(document, steps, frame ? [frame] : [], unfolded)[0]).toBe(frame);
  const dragged = steps.map((node) => (node.id === 'b' ? { ...node, position: { x: -100, y: 200 } } : node));
  expect(flowFrames(document, dragged, frame ? [frame] : [], unfolded)[0]?.position).toEqual({
    x: -124,
    y: 136,
  });
});

test('the paths of a folded group lead to its card, and those inside are not drawn', () => {
  const frameOf = (id: string) => (document.nodes[id]?.group === 'g' ? 'group/g' : null);
  const edges = flowEdges(document, [], null, ({ id }) => id, frameOf);
  expect(edges.map(({ id, source, target, sourceHandle }) => [id, source, sourceHandle, target])).toEqual([
    ['a:next', 'a', 'next', 'group/g'],
    ['c:next', 'group/g', null, 'd'],
  ]);
  expect(
    flowNodes(
      document,
      [],
      nobody,
      (id) => id,
      (id) => frameOf(id) !== null,
    ).map(({ hidden }) => !hidden),
  ).toEqual([true, false, false, true]);
});
