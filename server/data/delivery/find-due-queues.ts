import { pool } from '../pool';
import { JOURNEY_OF_MESSAGE } from './journey-of-message';
import { IS_JOURNEY_PAUSED, WAITING_LINES } from './waiting-lines';

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

const FIND = `
WITH RECURSIVE ${WAITING_LINES}, queue AS (
  SELECT DISTINCT l.workspace_id, l.channel FROM line l
   WHERE NOT ${IS_JOURNEY_PAUSED}
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
