import type { PoolClient } from 'pg';
import type { DueRow } from './due-row';

const TAKE = `
UPDATE trigger_due d SET told = true
  FROM (SELECT journey_id, node_id, person_id FROM trigger_due
         WHERE NOT told AND due <= clock_timestamp() ORDER BY due LIMIT $1 FOR UPDATE SKIP LOCKED) t
 WHERE d.journey_id = t.journey_id AND d.node_id = t.node_id AND d.person_id = t.person_id
RETURNING d.workspace_id AS "workspaceId", d.journey_id AS "journeyId", d.node_id AS "nodeId",
          d.person_id AS "personId", d.kind, d.due`;

/** Triggers whose time has come for a person; the reactor is told in the same transaction. */
export async function takeDue(client: PoolClient, limit: number): Promise<DueRow[]> {
  return (await client.query<DueRow>({ name: 'take-due', text: TAKE, values: [limit] })).rows;
}
