import type { NodeId } from '@/journey/graph/types';
import { CARD_WIDTH, cardHeight } from '@/journey/layout/card-size';
import { calmDuration } from '../canvas/calm-duration';
import { COMPACT_ZOOM } from '../canvas/compact-zoom';
import type { Editor } from '../state/editor';
import { selectNodes } from '../state/select';

/** Nearer than this, a card can be read. */
const READABLE_ZOOM = 2 * COMPACT_ZOOM;

/** Selects a step and brings it to the middle, near enough to read; the keyboard stays where it is. */
export function showStep({ document, view, flow, definitions }: Editor, id: NodeId): void {
  const node = document.getState().document.nodes[id];
  if (!node) return;
  selectNodes(view, [id]);
  const height = cardHeight(definitions[node.kind]?.family);
  void flow?.setCenter(node.position.x + CARD_WIDTH / 2, node.position.y + height / 2, {
    zoom: Math.max(flow.getZoom(), READABLE_ZOOM),
    duration: calmDuration(),
  });
}
