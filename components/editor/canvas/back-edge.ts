interface BackEnds {
  sourceX: number;
  sourceY: number;
  /** Middle of the card the edge leaves. */
  sourceCentre: number;
  targetX: number;
  targetY: number;
}

const CORNER = 12;
/** Keeps the first bend below the name of the port. */
const BELOW = 38;
const ABOVE = 20;
/** From the middle of a card into the gap between two columns. */
const BESIDE = 152;

/** Nearer than this, cards stand one above the other at least in part. */
const CARD_WIDTH = 264;

/** Leads up to a step of the same column, so that the straight way would run through cards. */
export const isBackEdge = ({ sourceY, sourceCentre, targetX, targetY }: BackEnds): boolean =>
  targetY <= sourceY && Math.abs(sourceCentre - targetX) < CARD_WIDTH;

/**
 * Path of an edge that leads back up and where its + belongs: around the cards, on the side of its port, so that it
 * never runs through the steps it repeats.
 */
export function backEdge(ends: BackEnds): { path: string; x: number; y: number } {
  const { sourceX, sourceY, sourceCentre, targetX, targetY } = ends;
  const side = sourceX < sourceCentre ? -1 : 1;
  const far = side < 0 ? Math.min(sourceCentre, targetX) : Math.max(sourceCentre, targetX);
  const laneX = far + side * BESIDE;
  const low = sourceY + BELOW;
  const high = targetY - ABOVE;
  const path = [
    `M${sourceX},${sourceY}`,
    `V${low - CORNER}`,
    `Q${sourceX},${low} ${sourceX + side * CORNER},${low}`,
    `H${laneX - side * CORNER}`,
    `Q${laneX},${low} ${laneX},${low - CORNER}`,
    `V${high + CORNER}`,
    `Q${laneX},${high} ${laneX - side * CORNER},${high}`,
    `H${targetX + side * CORNER}`,
    `Q${targetX},${high} ${targetX},${high + CORNER}`,
    `V${targetY}`,
  ].join(' ');
  return { path, x: laneX, y: (low + high) / 2 };
}
