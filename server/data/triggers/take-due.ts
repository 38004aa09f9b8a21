import type { PoolClient } from 'pg';
import type { DueRow } from './due-row';

// Up to now by a clock that stands still meanwhile: so the index is read as far as that, and not all that is still to come. A journey that
// lets nobody in is not told; its times are found anew when it is published again.
const TAKE = `
WITH come AS (
  SELECT d.journey_id, d.node_id, d.person_id, j.status IN ('live', 'paused') AS listens
    FROM trigger_due d JOIN journey j ON j.workspace_id = d.workspace_id AND j.id = d.journey_id
   WHERE NOT d.told AND d.due <= statement_timestamp() ORDER BY d.due LIMIT $1 FOR UPDATE OF d SKIP LOCKED
), gone AS (
  DELETE FROM trigger_due d USING come c
   WHERE NOT c.listens AND d.journey_id = c.journey_id AND d.node_id = c.node_id AND d.person_id = c.person_id
)
UPDATE trigger_due d SET told = true FROM come c
 WHERE c.listens AND d.journey_id = c.journey_id AND d.node_id = c.node_id AND d.person_id = c.person_id
RETURNING d.workspace_id AS "workspaceId", d.journey_id AS "journeyId", d.node_id AS "nodeId",
          d.person_id AS "personId", d.kind, d.due`;

/** Triggers whose time has come for a person; the reactor is told in the same transaction. */
export async function takeDue(client: PoolClient, limit: number): Promise<DueRow[]> {
  return (await client.query<DueRow>({ name: 'take-due', text: TAKE, values: [limit] })).rows;
}
