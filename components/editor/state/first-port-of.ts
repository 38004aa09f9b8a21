import type { Definitions } from '@/journey/compile/node-definition';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyDocument, NodeId, PortId } from '@/journey/graph/types';

/** The port that the next step most likely goes behind: the first open one that is not optional, else the first of all. */
export function firstPortOf(document: JourneyDocument, id: NodeId, definitions: Definitions): PortId | null {
  const node = document.nodes[id];
  const ports = node ? portsOf(node, definitions) : null;
  if (!node || !ports || ports.length === 0) return null;
  const open = ports.find((port) => !port.optional && node.next[port.id] === undefined);
  return (open ?? ports[0])?.id ?? null;
}
