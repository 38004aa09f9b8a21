import type { Family } from '../compile/node-definition';

/** Canvas pixels. The width is fixed, so that layout needs no measuring. */
export const CARD_WIDTH = 264;
/** Positions keep to this grid. */
export const GRID = 8;
/** Between a card and what stands beside it. */
export const GAP_X = 48;
/** Between a card and what comes next: room for the names of ports and for "+". */
export const GAP_Y = 80;
/** The narrowest place in which the name of a port can be read; more ports than fit reach beyond the card. */
export const PORT_PITCH = 92;

/** The most a card of a family takes, with its live numbers: two lines of sentence, and a preview for messages. */
export function cardHeight(family: Family | undefined): number {
  return family === 'message' ? 176 : 112;
}

/** The nearest line of the grid; never minus zero. */
export const snap = (value: number): number => Math.round(value / GRID) * GRID + 0;
