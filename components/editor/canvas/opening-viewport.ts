import type { Viewport } from '@xyflow/react';
import type { Definitions } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import { boxOf } from '@/journey/layout/box-of';

/** Smaller than this, the sentences on the cards cannot be read. */
const READABLE_ZOOM = 0.6;
const MARGIN = 56;

/**
 * How a journey is first seen: whole, if it can be read so; else from its top, the beginning in the middle of the screen.
 * `size` is that of the canvas in screen pixels, `smallest` the zoom below which it is not shown whole.
 */
export function openingViewport(
  document: JourneyDocument,
  definitions: Definitions,
  size: { width: number; height: number },
  smallest = READABLE_ZOOM,
): Viewport {
  const boxes = Object.values(document.nodes).map((node) => boxOf(node, definitions));
  const first = boxes.reduce(
    (top, box) => (box.y < top.y ? box : top),
    boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  if (boxes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const fitting = Math.min(
    (size.width - 2 * MARGIN) / (right - left),
    (size.height - 2 * MARGIN) / (bottom - first.y),
  );
  const zoom = Math.min(1, Math.max(smallest, fitting));
  const isWhole = fitting >= smallest;
  const middle = isWhole ? (left + right) / 2 : first.x + first.width / 2;
  const spare = isWhole ? (size.height - (bottom - first.y) * zoom) / 2 : MARGIN;
  return { x: size.width / 2 - middle * zoom, y: spare - first.y * zoom, zoom };
}
