import type { Definitions } from '../compile/node-definition';
import { portsOf } from './ports-of';
import type { JourneyNode, NodeId, PortId } from './types';

/** The wiring of a node, in the order of its ports. */
export function wiredPorts(node: JourneyNode | undefined, definitions: Definitions): [PortId, NodeId][] {
  if (!node) return [];
  const ports = portsOf(node, definitions)?.map((port) => port.id) ?? Object.keys(node.next);
  return ports.flatMap((port): [PortId, NodeId][] => {
    const target = node.next[port];
    return target === undefined ? [] : [[port, target]];
  });
}
