import type { NodeChange } from '@xyflow/react';
import { alignGuides, type Guide } from '@/journey/layout/align-guides';
import type { Box } from '@/journey/layout/box-of';
import { CARD_WIDTH, GRID } from '@/journey/layout/card-size';
import type { FlowNode } from './flow-types';

const boxOf = ({ position, measured }: FlowNode): Box => ({
  ...position,
  width: CARD_WIDTH,
  height: measured?.height ?? 0,
});

/** Canvas pixels around a dragged card in which others are looked at: guides to what is far away help nobody. */
const SIGHT = 1200;

/**
 * Pulls a dragged card to the lines of the others, and says which lines these are. Changes that are not the drag of one
 * card stay as they are, without guides; the end of a drag is pulled like the rest of it.
 */
export function alignChange(
  changes: NodeChange<FlowNode>[],
  nodes: FlowNode[],
): { changes: NodeChange<FlowNode>[]; guides: Guide[] } {
  const moves = changes.filter((change) => change.type === 'position');
  const [move] = moves;
  const node = nodes.find(({ id }) => id === move?.id);
  if (moves.length !== 1 || move?.dragging === undefined || !move.position || !node)
    return { changes, guides: [] };
  const moving = { ...boxOf(node), ...move.position };
  const others = nodes
    .filter(({ id }) => id !== node.id)
    .map(boxOf)
    .filter(({ x, y }) => Math.abs(x - moving.x) < SIGHT && Math.abs(y - moving.y) < SIGHT);
  const { x, y, guides } = alignGuides(moving, others, GRID);
  return {
    changes: changes.map((change) => (change === move ? { ...move, position: { x, y } } : change)),
    guides: move.dragging ? guides : [],
  };
}
