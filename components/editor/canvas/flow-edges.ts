import { edgesOf } from '@/journey/graph/edges-of';
import type { EdgeId, JourneyDocument, JourneyEdge } from '@/journey/graph/types';
import type { FlowEdge } from './flow-types';
import { keepSame } from './keep-same';

/** React Flow's edges for a document; unchanged ones, and a list without changes, stay the same objects. Wiring to steps that are gone is left out. */
export function flowEdges(
  document: JourneyDocument,
  previous: FlowEdge[],
  selected: EdgeId | null,
  ariaLabel: (edge: JourneyEdge) => string,
): FlowEdge[] {
  const known = new Map(previous.map((edge) => [edge.id, edge]));
  const edges = edgesOf(document).filter(({ target }) => document.nodes[target]);
  const arrivals = new Map<string, number>();
  for (const { target } of edges) arrivals.set(target, (arrivals.get(target) ?? 0) + 1);
  const drawn = edges.map((edge): FlowEdge => {
    const { id, source, port, target } = edge;
    const label = ariaLabel(edge);
    const before = known.get(id);
    const isSelected = id === selected;
    const isShared = (arrivals.get(target) ?? 0) > 1;
    if (
      before?.target === target &&
      before.selected === isSelected &&
      before.data?.isShared === isShared &&
      before.ariaLabel === label
    ) {
      return before;
    }
    return {
      id,
      type: 'way',
      data: { isShared },
      ariaLabel: label,
      source,
      sourceHandle: port,
      target,
      selected: isSelected,
    };
  });
  return keepSame(previous, drawn);
}
