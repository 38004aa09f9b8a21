import { pool } from '../pool';
import type { DueQueue } from './find-due-queues';
import { LEASE_SECONDS } from './lease';

// A paused journey's messages stay where they are: pausing means that nothing leaves. The lock passes by a step that reads its messages.
const CLAIM = `
WITH picked AS (
  SELECT m.id FROM message m
   WHERE m.state = 'planned' AND m.workspace_id = $1 AND m.channel = $2 AND m.due_at <= now()
     AND NOT EXISTS (SELECT FROM journey j WHERE j.workspace_id = m.workspace_id AND j.id = m.journey_id
                        AND j.status = 'paused')
   ORDER BY m.due_at LIMIT $3 FOR NO KEY UPDATE OF m SKIP LOCKED
)
UPDATE message m
   SET state = 'leased', lease_owner = $4, lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
  FROM picked WHERE m.id = picked.id
RETURNING m.id`;

/** Takes up to `limit` due messages of a queue for `owner`; two consumers never get the same one. */
export async function claimMessages(queue: DueQueue, owner: string, limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>({
    name: 'claim-messages',
    text: CLAIM,
    values: [queue.workspaceId, queue.channel, limit, owner],
  });
  return rows.map(({ id }) => id);
}
