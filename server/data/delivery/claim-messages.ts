import { pool } from '../pool';
import type { DueQueue } from './find-due-queues';
import { JOURNEY_OF_MESSAGE } from './journey-of-message';
import { LEASE_SECONDS } from './lease';

// A paused journey's messages stay where they are: pausing means that nothing leaves. However many they are, they are not read: the queue is
// looked at journey by journey. Twice the limit is looked at, because another consumer may be at the first of them. The lock passes by a step
// that reads its messages.
const CLAIM = `
WITH RECURSIVE line AS (
  (SELECT ${JOURNEY_OF_MESSAGE} AS journey FROM message m
    WHERE m.state = 'planned' AND m.workspace_id = $1 AND m.channel = $2 ORDER BY 1 LIMIT 1)
  UNION ALL
  SELECT next.journey
    FROM line l CROSS JOIN LATERAL (
      SELECT ${JOURNEY_OF_MESSAGE} AS journey FROM message m
       WHERE m.state = 'planned' AND m.workspace_id = $1 AND m.channel = $2 AND ${JOURNEY_OF_MESSAGE} > l.journey
       ORDER BY 1 LIMIT 1
    ) next
), due AS MATERIALIZED (
  SELECT own.id
    FROM line l CROSS JOIN LATERAL (
      SELECT m.id, m.due_at FROM message m
       WHERE m.state = 'planned' AND m.workspace_id = $1 AND m.channel = $2 AND ${JOURNEY_OF_MESSAGE} = l.journey
         AND m.due_at <= now()
       ORDER BY m.due_at LIMIT 2 * $3::int
    ) own
   WHERE NOT EXISTS (SELECT FROM journey j WHERE j.workspace_id = $1 AND j.id = l.journey AND j.status = 'paused')
   ORDER BY own.due_at LIMIT 2 * $3::int
), picked AS (
  SELECT m.id FROM message m
   WHERE m.id = ANY(ARRAY(SELECT id FROM due)) AND m.state = 'planned'
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
