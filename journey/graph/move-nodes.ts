import type { JourneyDocument, NodeId } from './types';

/** Puts nodes and notes at new places (canvas pixels, top-left corner). Ids that are gone are passed over. */
export function moveNodes(draft: JourneyDocument, places: Record<NodeId, { x: number; y: number }>): void {
  for (const [id, { x, y }] of Object.entries(places)) {
    const item = draft.nodes[id] ?? draft.notes?.[id];
    if (!item) continue;
    item.position.x = x;
    item.position.y = y;
  }
}
