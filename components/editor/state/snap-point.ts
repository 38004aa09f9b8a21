import { GRID } from '@/journey/layout/card-size';
import type { Point } from './view-store';

/** The nearest point of the grid. */
export const snapPoint = ({ x, y }: Point): Point => ({
  x: Math.round(x / GRID) * GRID,
  y: Math.round(y / GRID) * GRID,
});
