export interface BroadcastIdentity {
  id: string;
  journeyId: string;
  nodeId: string;
  kind: 'manual' | 'schedule';
  /** The turn of the schedule. */
  tick: Date | null;
}

/** How the message ids of a broadcast's events begin; the person's id follows. Two tellings of one turn of a schedule are one. */
export function broadcastPrefix({ id, journeyId, nodeId, kind, tick }: BroadcastIdentity): string {
  return kind === 'schedule' && tick
    ? `schedule:${journeyId}:${nodeId}:${tick.toISOString()}:`
    : `broadcast:${id}:`;
}
