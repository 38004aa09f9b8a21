import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { flowEdges } from './flow-edges';
import { flowNodes } from './flow-nodes';

const step = (next: Record<string, string>) => ({ kind: 'wait', config: {}, position: { x: 0, y: 0 }, next });
const document: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Any',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: { a: step({ next: 'b' }), b: step({}) },
};
const nobody = () => false;

test('an edit that the drawing does not show leaves the lists as they were', () => {
  const nodes = flowNodes(document, [], nobody, (id) => id);
  const edges = flowEdges(document, [], null, ({ id }) => id);
  const edited = structuredClone(document);
  expect(flowNodes(edited, nodes, nobody, (id) => id)).toBe(nodes);
  expect(flowEdges(edited, edges, null, ({ id }) => id)).toBe(edges);
});

test('a step that moved is a new object, the others stay', () => {
  const nodes = flowNodes(document, [], nobody, (id) => id);
  const edited = structuredClone(document);
  const { a } = edited.nodes;
  if (a) a.position = { x: 8, y: 0 };
  const [first, second] = flowNodes(edited, nodes, nobody, (id) => id);
  expect(first).not.toBe(nodes[0]);
  expect(first?.position).toEqual({ x: 8, y: 0 });
  expect(second).toBe(nodes[1]);
});
