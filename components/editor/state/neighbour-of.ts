import { incomingOf } from '@/journey/graph/incoming-of';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';

export type Way = 'previous' | 'next' | 'left' | 'right';

/**
 * The step an arrow key leads to: along the path up and down (the nearest by sight when there are several), among steps of
 * one height left and right. From nowhere, the topmost step.
 */
export function neighbourOf(document: JourneyDocument, from: NodeId | null, way: Way): NodeId | null {
  const { nodes } = document;
  const here = from ? nodes[from] : undefined;
  if (!from || !here) return topmost(document);
  const distance = (id: NodeId) => Math.abs((nodes[id]?.position.x ?? 0) - here.position.x);
  if (way === 'previous' || way === 'next') {
    const linked =
      way === 'previous' ? incomingOf(document, from).map(({ source }) => source) : Object.values(here.next);
    return linked.filter((id) => nodes[id]).sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }
  const sign = way === 'left' ? -1 : 1;
  const reach = (id: NodeId) => {
    const position = nodes[id]?.position ?? here.position;
    const across = (position.x - here.position.x) * sign;
    return across > 0 ? across + 3 * Math.abs(position.y - here.position.y) : Number.POSITIVE_INFINITY;
  };
  const best = Object.keys(nodes).sort((a, b) => reach(a) - reach(b))[0];
  return best !== undefined && Number.isFinite(reach(best)) ? best : null;
}

function topmost({ nodes }: JourneyDocument): NodeId | null {
  return Object.entries(nodes).sort(([, a], [, b]) => a.position.y - b.position.y)[0]?.[0] ?? null;
}
