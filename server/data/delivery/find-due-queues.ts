import { pool } from '../pool';
import { JOURNEY_OF_MESSAGE } from './journey-of-message';

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

// Hops from queue to queue and journey to journey over the index instead of reading every waiting message.
const FIND = `
WITH RECURSIVE line AS (
  (SELECT m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE} AS journey FROM message m
    WHERE m.state = 'planned' ORDER BY 1, 2, 3 LIMIT 1)
  UNION ALL
  SELECT next.workspace_id, next.channel, next.journey
    FROM line l CROSS JOIN LATERAL (
      SELECT m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE} AS journey FROM message m
       WHERE m.state = 'planned' AND (m.workspace_id, m.channel, ${JOURNEY_OF_MESSAGE}) > (l.workspace_id, l.channel, l.journey)
       ORDER BY 1, 2, 3 LIMIT 1
    ) next
), queue AS (
  SELECT DISTINCT l.workspace_id, l.channel FROM line l
   WHERE NOT EXISTS (SELECT FROM journey j WHERE j.workspace_id = l.workspace_id AND j.id = l.journey AND j.status = 'paused')
     AND EXISTS (SELECT FROM message m WHERE m.state = 'planned' AND m.workspace_id = l.workspace_id
                    AND m.channel = l.channel AND ${JOURNEY_OF_MESSAGE} = l.journey AND m.due_at <= now())
)
SELECT q.workspace_id AS "workspaceId", q.channel, c.id AS "connectionId", c.updated_at::text AS "connectionRevision",
       c.problem IS NOT NULL AS "hasProblem"
  FROM queue q
  LEFT JOIN connection c ON c.workspace_id = q.workspace_id AND c.channel = q.channel AND c.is_default
 WHERE c.status IS DISTINCT FROM 'paused'`;

/** Queues with a message that is due now; those of a paused connection or of paused journeys alone are left alone. */
export async function findDueQueues(): Promise<DueQueue[]> {
  const { rows } = await pool().query<DueQueue>({ name: 'find-due-queues', text: FIND });
  return rows;
}
