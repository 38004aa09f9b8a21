import type { EdgeId, NodeId, PortId } from '@/journey/graph/types';

/** Whether a text, from the page or from React Flow, can be the id of an edge. */
export const isEdgeId = (text: string | null | undefined): text is EdgeId => text?.includes(':') ?? false;

/** Ids hold no colon, so the pair that names an edge comes apart at the first one. */
export function splitEdgeId(id: EdgeId): { source: NodeId; port: PortId } {
  const colon = id.indexOf(':');
  return { source: id.slice(0, colon), port: id.slice(colon + 1) };
}
