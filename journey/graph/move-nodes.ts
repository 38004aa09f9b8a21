import type { JourneyDocument, NodeId } from './types';

/** Puts nodes at new places (canvas pixels, top-left corner). Ids that are gone are passed over. */
export function moveNodes(draft: JourneyDocument, places: Record<NodeId, { x: number; y: number }>): void {
  for (const [id, { x, y }] of Object.entries(places)) {
    const node = draft.nodes[id];
    if (!node) continue;
    node.position.x = x;
    node.position.y = y;
  }
}
