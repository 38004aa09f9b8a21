import type { PoolClient } from 'pg';

export interface BroadcastMove {
  id: string;
  status: 'running' | 'done' | 'stopped';
  cursor: string | null;
  /** People told with this move. */
  sent: number;
  /** When to go on, ms from now. */
  pauseMs: number;
}

const MOVE = `
UPDATE broadcast
   SET status = $2, cursor = $3, sent = sent + $4, next_at = clock_timestamp() + $5 * interval '1 millisecond',
       ended_at = CASE WHEN $2 = 'running' THEN NULL ELSE clock_timestamp() END
 WHERE id = $1`;

/** Notes how far a broadcast is; it is locked by the caller. */
export async function moveBroadcast(client: PoolClient, move: BroadcastMove): Promise<void> {
  const { id, status, cursor, sent, pauseMs } = move;
  await client.query({ name: 'move-broadcast', text: MOVE, values: [id, status, cursor, sent, pauseMs] });
}
