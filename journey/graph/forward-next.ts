import type { Definitions } from '../compile/node-definition';
import { portsOf } from './ports-of';
import type { JourneyNode, NodeId } from './types';

/** Where a node leads without going back: loops are made of the ports that may. */
export function forwardNext(node: JourneyNode, definitions: Definitions): NodeId[] {
  const back = new Set((portsOf(node, definitions) ?? []).filter((port) => port.back).map(({ id }) => id));
  return Object.entries(node.next).flatMap(([port, target]) => (back.has(port) ? [] : [target]));
}
