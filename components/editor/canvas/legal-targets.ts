import type { Definitions } from '@/journey/compile/node-definition';
import { canConnect } from '@/journey/graph/can-connect';
import type { JourneyDocument, NodeId, PortId } from '@/journey/graph/types';

/** The steps a port may lead to. Asked once per gesture, not per movement of the pointer. */
export function legalTargets(
  document: JourneyDocument,
  definitions: Definitions,
  source: NodeId,
  port: PortId,
): Set<NodeId> {
  const ids = Object.keys(document.nodes);
  return new Set(ids.filter((id) => canConnect(document, definitions, source, port, id).ok));
}
