import type { Definitions } from '@/journey/compile/node-definition';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyDocument, NodeId, PortId } from '@/journey/graph/types';
import { CARD_WIDTH } from '@/journey/layout/card-size';
import { placePorts } from './place-ports';

/**
 * Which horizontal lane an edge takes below its card, counted from above. Edges that bend to the same side get lanes of
 * their own, the outermost port the first, so that they neither lie on nor cross each other.
 */
export function laneOf(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
): number {
  const node = document.nodes[source];
  if (!node) return 0;
  const ports = placePorts(portsOf(node, definitions) ?? [], node.next).filter(({ wired }) => wired);
  const side = (id: PortId, x: number) => {
    const target = document.nodes[node.next[id] ?? ''];
    return target ? Math.sign(target.position.x + CARD_WIDTH / 2 - (node.position.x + x)) : 0;
  };
  const own = ports.find(({ id }) => id === port);
  if (!own) return 0;
  const mine = side(own.id, own.x);
  const isOuter = (x: number) => (mine < 0 ? x < own.x : x > own.x);
  return mine === 0 ? 0 : ports.filter(({ id, x }) => isOuter(x) && side(id, x) === mine).length;
}
