import { edgesOf } from '@/journey/graph/edges-of';
import type { EdgeId, JourneyDocument, JourneyEdge, NodeId } from '@/journey/graph/types';
import type { FlowEdge } from './flow-types';
import { keepSame } from './keep-same';

/**
 * React Flow's edges for a document; unchanged ones, and a list without changes, stay the same objects. Wiring to steps that are gone is left out.
 * `frameOf` a step in a folded group: what stands on the canvas in its place.
 */
export function flowEdges(
  document: JourneyDocument,
  previous: FlowEdge[],
  selected: EdgeId | null,
  ariaLabel: (edge: JourneyEdge) => string,
  frameOf: (id: NodeId) => string | null = () => null,
): FlowEdge[] {
  const known = new Map(previous.map((edge) => [edge.id, edge]));
  const edges = edgesOf(document).filter(({ target }) => document.nodes[target]);
  const arrivals = new Map<string, number>();
  for (const { target } of edges) arrivals.set(target, (arrivals.get(target) ?? 0) + 1);
  const drawn = edges.flatMap((edge): FlowEdge[] => {
    const { id, port } = edge;
    const frame = frameOf(edge.source);
    const source = frame ?? edge.source;
    const target = frameOf(edge.target) ?? edge.target;
    if (source === target && frame !== null) return [];
    const label = ariaLabel(edge);
    const before = known.get(id);
    const isSelected = id === selected;
    const isShared = (arrivals.get(edge.target) ?? 0) > 1;
    if (
      before?.source === source &&
      before.target === target &&
      before.selected === isSelected &&
      before.data?.isShared === isShared &&
      before.ariaLabel === label
    ) {
      return [before];
    }
    return [
      {
        id,
        type: 'way',
        data: { isShared, isFolded: frame !== null },
        ariaLabel: label,
        source,
        sourceHandle: frame === null ? port : null,
        target,
        selected: isSelected,
      },
    ];
  });
  return keepSame(previous, drawn);
}
