import type { JourneyDocument, NodeId, PortId } from './types';

/** Opens a port. */
export function disconnect(draft: JourneyDocument, source: NodeId, port: PortId): void {
  const node = draft.nodes[source];
  if (node) delete node.next[port];
}
