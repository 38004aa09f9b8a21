import { pool } from '../pool';

/** Messages of one workspace and channel wait for one connection. */
export interface DueQueue {
  workspaceId: string;
  channel: string;
  /** The default connection of the channel; null when there is none. */
  connectionId: string | null;
  /** Changes when the connection's settings do. */
  connectionRevision: string | null;
  hasProblem: boolean;
}

// Hops from queue to queue over the index instead of reading every waiting message.
const FIND = `
WITH RECURSIVE queue AS (
  (SELECT workspace_id, channel FROM message WHERE state = 'planned' ORDER BY workspace_id, channel LIMIT 1)
  UNION ALL
  SELECT next.workspace_id, next.channel
    FROM queue q CROSS JOIN LATERAL (
      SELECT m.workspace_id, m.channel FROM message m
       WHERE m.state = 'planned' AND (m.workspace_id, m.channel) > (q.workspace_id, q.channel)
       ORDER BY m.workspace_id, m.channel LIMIT 1
    ) next
)
SELECT q.workspace_id AS "workspaceId", q.channel, c.id AS "connectionId", c.updated_at::text AS "connectionRevision",
       c.problem IS NOT NULL AS "hasProblem"
  FROM queue q
  LEFT JOIN connection c ON c.workspace_id = q.workspace_id AND c.channel = q.channel AND c.is_default
 WHERE c.status IS DISTINCT FROM 'paused'
   AND EXISTS (SELECT FROM message m WHERE m.state = 'planned' AND m.workspace_id = q.workspace_id
                  AND m.channel = q.channel AND m.due_at <= now())`;

/** Queues with a message that is due now; those of a paused connection are left alone. */
export async function findDueQueues(): Promise<DueQueue[]> {
  const { rows } = await pool().query<DueQueue>({ name: 'find-due-queues', text: FIND });
  return rows;
}
