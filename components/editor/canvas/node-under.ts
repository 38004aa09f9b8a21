import type { NodeId } from '@/journey/graph/types';
import type { Point } from '../state/view-store';

/** The step whose card lies under a point of the screen. */
export function nodeUnder({ x, y }: Point): NodeId | null {
  const card = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-node-id]');
  return card?.dataset.nodeId ?? null;
}
