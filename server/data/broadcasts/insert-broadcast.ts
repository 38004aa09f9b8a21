import type { PoolClient } from 'pg';

export interface ScheduledBroadcast {
  id: string;
  workspaceId: string;
  journeyId: string;
  nodeId: string;
  /** The turn of the schedule. */
  tick: Date;
}

const INSERT = `
WITH waiting AS (
  UPDATE broadcast SET tick = $5
   WHERE workspace_id = $2 AND journey_id = $3 AND node_id = $4 AND kind = 'schedule' AND status = 'running' AND cursor IS NULL
  RETURNING id
)
INSERT INTO broadcast (id, workspace_id, journey_id, node_id, kind, tick)
SELECT $1, $2, $3, $4, 'schedule', $5 WHERE NOT EXISTS (SELECT FROM waiting)`;

/** Owes everybody a turn of a schedule. One that nobody was told of yet becomes this one. */
export async function insertBroadcast(client: PoolClient, broadcast: ScheduledBroadcast): Promise<void> {
  const { id, workspaceId, journeyId, nodeId, tick } = broadcast;
  await client.query({
    name: 'insert-broadcast',
    text: INSERT,
    values: [id, workspaceId, journeyId, nodeId, tick],
  });
}
