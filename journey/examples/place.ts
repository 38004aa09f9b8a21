import type { JourneyNode } from '../graph/types';

/** Canvas pixels between the centres of two columns and the tops of two rows. */
const COLUMN = 304;
const ROW = 184;

/** A node in a grid: column 0 is the middle, rows count downwards. */
export function place(
  column: number,
  row: number,
  node: Omit<JourneyNode, 'position' | 'next'> & { next?: JourneyNode['next'] },
): JourneyNode {
  return { ...node, position: { x: column * COLUMN, y: row * ROW }, next: node.next ?? {} };
}
