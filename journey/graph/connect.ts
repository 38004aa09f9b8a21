import type { JourneyDocument, NodeId, PortId } from './types';

/** Leads a port to a node, away from where it led before. Nothing happens when either node is gone; ask canConnect first. */
export function connect(draft: JourneyDocument, source: NodeId, port: PortId, target: NodeId): void {
  const node = draft.nodes[source];
  if (node && draft.nodes[target]) node.next[port] = target;
}
