import { edgesOf } from '@/journey/graph/edges-of';
import type { EdgeId, JourneyDocument } from '@/journey/graph/types';
import type { FlowEdge } from './flow-types';

/** React Flow's edges for a document; unchanged ones stay the same objects. Wiring to steps that are gone is left out. */
export function flowEdges(
  document: JourneyDocument,
  previous: FlowEdge[],
  selected: EdgeId | null,
): FlowEdge[] {
  const known = new Map(previous.map((edge) => [edge.id, edge]));
  return edgesOf(document).flatMap((edge): FlowEdge[] => {
    if (!document.nodes[edge.target]) return [];
    const before = known.get(edge.id);
    const isSelected = edge.id === selected;
    if (before && before.target === edge.target && before.selected === isSelected) return [before];
    return [
      {
        id: edge.id,
        type: 'way',
        data: {},
        source: edge.source,
        sourceHandle: edge.port,
        target: edge.target,
        selected: isSelected,
        reconnectable: true,
      },
    ];
  });
}
