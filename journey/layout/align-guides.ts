import type { Box } from './box-of';

export interface Guide {
  /** `x`: a vertical line at x = at; `y`: a horizontal one at y = at. */
  axis: 'x' | 'y';
  at: number;
  /** Ends of the line along the other axis, over both boxes. */
  from: number;
  to: number;
}

export interface Alignment {
  /** Where the moving box goes: pulled to the nearest lines within reach. */
  x: number;
  y: number;
  guides: Guide[];
}

/** Middle, start and end of a box along an axis; the middle first, as a card may be drawn narrower than its box. */
const linesOf = (box: Box, axis: 'x' | 'y'): number[] => {
  const size = axis === 'x' ? box.width : box.height;
  return [box[axis] + size / 2, box[axis], box[axis] + size];
};

/**
 * Aligns a moving box with the others: per axis the nearest pair of equal lines (start to start, middle to middle, end to end) no further
 * than `reach` pixels apart; of equally near ones the middle.
 */
export function alignGuides(moving: Box, others: readonly Box[], reach: number): Alignment {
  const guides: Guide[] = [];
  const along = (axis: 'x' | 'y'): number => {
    let best: { by: number; at: number; other: Box } | null = null;
    for (const other of others) {
      const own = linesOf(moving, axis);
      for (const [index, at] of linesOf(other, axis).entries()) {
        const by = at - (own[index] ?? 0);
        if (Math.abs(by) <= reach && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at, other };
      }
    }
    if (!best) return moving[axis];
    const across = axis === 'x' ? 'y' : 'x';
    const ends = [...linesOf(moving, across), ...linesOf(best.other, across)];
    guides.push({ axis, at: best.at, from: Math.min(...ends), to: Math.max(...ends) });
    return moving[axis] + best.by;
  };
  return { x: along('x'), y: along('y'), guides };
}
