import type { EdgeId } from '@/journey/graph/types';
import { isEdgeId } from '../state/edge-id';
import type { Point } from '../state/view-store';

/** The edge, open port or + that lies under a point of the screen, as the edge a node dropped there would divide. */
export function edgeUnder({ x, y }: Point): EdgeId | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const plus = element.closest<HTMLElement>('[data-add-after]');
    if (isEdgeId(plus?.dataset.addAfter)) return plus.dataset.addAfter;
    const edge = element.closest('.react-flow__edge');
    const id = edge?.getAttribute('data-id');
    if (isEdgeId(id)) return id;
  }
  return null;
}
