import type { EdgeId, NodeId } from '@/journey/graph/types';
import { isEdgeId, splitEdgeId } from '../state/edge-id';
import type { Point } from '../state/view-store';

/**
 * The edge, open port or + that lies under a point of the screen, as the edge a node dropped there would divide. Ways out of `dragged`, which
 * travel with it, are passed over.
 */
export function edgeUnder({ x, y }: Point, dragged?: NodeId): EdgeId | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const plus = element.closest<HTMLElement>('[data-add-after]')?.dataset.addAfter;
    const id = plus ?? element.closest('.react-flow__edge')?.getAttribute('data-id');
    if (isEdgeId(id) && splitEdgeId(id).source !== dragged) return id;
  }
  return null;
}
