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
INSERT INTO broadcast (id, workspace_id, journey_id, node_id, kind, tick) VALUES ($1, $2, $3, $4, 'schedule', $5)`;

/** Owes everybody a turn of a schedule. */
export async function insertBroadcast(client: PoolClient, broadcast: ScheduledBroadcast): Promise<void> {
  const { id, workspaceId, journeyId, nodeId, tick } = broadcast;
  await client.query({
    name: 'insert-broadcast',
    text: INSERT,
    values: [id, workspaceId, journeyId, nodeId, tick],
  });
}
