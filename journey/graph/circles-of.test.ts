import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesOf } from './circles-of';
import { reachableFrom } from './reachable-from';
import type { JourneyDocument } from './types';

const graph = (wiring: number[][]): JourneyDocument['nodes'] =>
  Object.fromEntries(
    wiring.map((targets, from) => [
      `n${from}`,
      {
        kind: 'toy',
        config: {},
        position: { x: 0, y: 0 },
        next: Object.fromEntries(targets.map((to, port) => [`p${port}`, `n${to}`])),
      },
    ]),
  );

test('the groups are those whose nodes reach one another, whatever the wiring', () => {
  const target = fc.nat({ max: 9 });
  fc.assert(
    fc.property(fc.array(fc.array(target, { maxLength: 3 }), { maxLength: 8 }), (wiring) => {
      const nodes = graph(wiring);
      const ids = Object.keys(nodes);
      const reach = new Map(
        ids.map((id) => [id, reachableFrom({ nodes }, Object.values(nodes[id]?.next ?? {}))]),
      );
      const groupOf = (id: string) =>
        ids.filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id));
      const expected = new Set(
        ids.filter((id) => reach.get(id)?.has(id)).map((id) => groupOf(id).sort().join()),
      );
      expect(new Set(circlesOf({ nodes }).map((group) => [...group].sort().join()))).toEqual(expected);
    }),
  );
});

test('a line of many thousand steps does not exhaust the stack', () => {
  const length = 20_000;
  const nodes = graph(Array.from({ length }, (_, from) => [(from + 1) % length]));
  expect(circlesOf({ nodes }).map((group) => group.size)).toEqual([length]);
});
