import type { JourneyDocument, NodeId, PortId } from './types';

/**
 * Puts a node that is in the document already between a port and where it leads; what followed moves behind `exitPort`.
 * With `exitPort` null (a node without ways out) what followed loses this way in. Serves open ports too.
 */
export function insertOnEdge(
  draft: JourneyDocument,
  source: NodeId,
  port: PortId,
  nodeId: NodeId,
  exitPort: PortId | null,
): void {
  const before = draft.nodes[source];
  const inserted = draft.nodes[nodeId];
  if (!before || !inserted || source === nodeId) return;
  const followed = before.next[port];
  before.next[port] = nodeId;
  if (exitPort !== null && followed !== undefined && followed !== nodeId) inserted.next[exitPort] = followed;
}
