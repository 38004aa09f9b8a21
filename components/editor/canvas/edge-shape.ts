import { getSmoothStepPath, type Position } from '@xyflow/react';

interface EdgeEnds {
  sourceX: number;
  sourceY: number;
  sourcePosition: Position;
  targetX: number;
  targetY: number;
  targetPosition: Position;
}

const CORNER = 12;
/** Keeps the first bend below the name of the port. */
const STRAIGHT = 38;
const LANE = 12;
/** Room for an edge to arrive from above. */
const LANDING = 20;
/** From the card an edge arrives at to the middle of its +. */
const PLUS_ABOVE = 36;
/** Closer than this, the edge is drawn as one straight line. */
const STRAIGHT_WITHIN = 2;

/** Path of an edge and where its + belongs: on the way down to its own target, or on the lane when several edges arrive there. */
export function edgeShape(
  ends: EdgeEnds,
  lane: number,
  isShared: boolean,
): { path: string; x: number; y: number } {
  const laneY = Math.min(ends.sourceY + STRAIGHT + lane * LANE, ends.targetY - LANDING);
  const isBent = Math.abs(ends.targetX - ends.sourceX) > STRAIGHT_WITHIN;
  const runsDown = ends.targetY - ends.sourceY > STRAIGHT + LANDING;
  const [path, midX, midY] = getSmoothStepPath({
    ...ends,
    borderRadius: CORNER,
    offset: LANDING,
    ...(isBent && runsDown ? { centerY: laneY } : {}),
  });
  if (!isBent || !runsDown || isShared) return { path, x: midX, y: midY };
  return { path, x: ends.targetX, y: Math.max(laneY + LANE, ends.targetY - PLUS_ABOVE) };
}
