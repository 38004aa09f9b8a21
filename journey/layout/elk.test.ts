import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesOf } from '../graph/edges-of';
import { moveNodes } from '../graph/move-nodes';
import type { JourneyDocument, NodeId } from '../graph/types';
import { wiredPorts } from '../graph/wired-ports';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { areClose, boxOf } from './box-of';
import { fromElk } from './from-elk';
import { toElk } from './to-elk';

const elk = new ELK();
type Nodes = Parameters<typeof toyJourney>[0];

async function tidied(document: JourneyDocument, only?: Set<NodeId>): Promise<JourneyDocument> {
  const output = await elk.layout(toElk(document, toyDefinitions, only));
  const copy = structuredClone(document);
  moveNodes(copy, fromElk(output, document, toyDefinitions));
  return copy;
}

function overlapsOf(document: JourneyDocument): string[] {
  const boxes = Object.entries(document.nodes).map(([id, node]) => ({
    id,
    box: boxOf(node, toyDefinitions),
  }));
  return boxes.flatMap(({ id, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => areClose(box, other.box, 0, 0))
      .map((other) => `${id} × ${other.id}`),
  );
}

/** A tree of splits: each entry says which earlier open way the next node takes. */
const anyTree = fc.array(fc.tuple(fc.nat(50), fc.nat(3)), { minLength: 1, maxLength: 24 }).map((picks) => {
  const nodes: Nodes = { start: ['start', {}] };
  const open: [NodeId, string][] = [['start', 'next']];
  for (const [index, [pick, ways]] of picks.entries()) {
    const [from, port] = open.splice(pick % open.length, 1)[0] ?? ['start', 'next'];
    const id = `n${index}`;
    const kind = ways === 0 ? 'pass' : 'split';
    nodes[id] = [kind, {}, kind === 'split' ? { ways } : {}];
    const source = nodes[from];
    if (source) source[1] = { ...source[1], [port]: id };
    if (kind === 'pass') open.push([id, 'next']);
    else
      open.push(...[...Array(ways).keys()].map((way): [NodeId, string] => [id, `way-${way}`]), [id, 'else']);
  }
  return toyJourney(nodes);
});

test('tidying keeps the order of branches, lays nothing on anything and reads from top to bottom', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async (document) => {
      const after = await tidied(document);
      expect(overlapsOf(after)).toEqual([]);
      for (const node of Object.values(after.nodes)) {
        const xs = wiredPorts(node, toyDefinitions).map(([, target]) => after.nodes[target]?.position.x ?? 0);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
      }
      for (const { source, target } of edgesOf(after))
        expect(after.nodes[source]?.position.y).toBeLessThan(after.nodes[target]?.position.y ?? 0);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('branches that join again, and pieces that hang together with nothing, do not overlap', async () => {
  const after = await tidied(
    toyJourney({
      start: ['start', { next: 'split' }],
      split: ['split', { 'way-0': 'a', 'way-1': 'b', else: 'c' }, { ways: 2 }],
      a: ['send', { sent: 'end' }],
      b: ['send', { sent: 'end', failed: 'c' }],
      c: ['pass', { next: 'end' }],
      end: ['stop'],
      alone: ['pass', { next: 'alone2' }],
      alone2: ['stop'],
    }),
  );
  expect(overlapsOf(after)).toEqual([]);
  expect(after.nodes.start?.position).toEqual({ x: 0, y: 0 });
  for (const { position } of Object.values(after.nodes))
    expect([Math.abs(position.x % 8), Math.abs(position.y % 8)]).toEqual([0, 0]);
});

test('tidying a selection moves nothing else', async () => {
  const document = toyJourney({ start: ['start', { next: 'a' }], a: ['pass', { next: 'b' }], b: ['stop'] });
  const after = await tidied(document, new Set(['a', 'b']));
  expect(after.nodes.start?.position).toEqual(document.nodes.start?.position);
  expect(after.nodes.a?.position).toEqual(document.nodes.a?.position);
});
