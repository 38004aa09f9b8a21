import { edgesOf } from './edges-of';
import type { JourneyDocument, JourneyEdge, NodeId } from './types';

/** The edges that lead into a node. */
export function incomingOf(document: Pick<JourneyDocument, 'nodes'>, id: NodeId): JourneyEdge[] {
  return edgesOf(document).filter((edge) => edge.target === id);
}
