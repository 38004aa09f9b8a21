import type { PoolClient } from 'pg';

export interface TriggerStateRow {
  workspaceId: string;
  journeyId: string;
  nodeId: string;
  signature: string;
  cursor: string | null;
  nextAt: Date | null;
}

const WRITE = `
INSERT INTO trigger_state (workspace_id, journey_id, node_id, signature, cursor, next_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (journey_id, node_id) DO UPDATE
   SET signature = excluded.signature, cursor = excluded.cursor, next_at = excluded.next_at`;

/** Notes how far the preparation of a trigger is, and when its next turn comes. */
export async function writeTriggerState(client: PoolClient, state: TriggerStateRow): Promise<void> {
  const { workspaceId, journeyId, nodeId, signature, cursor, nextAt } = state;
  await client.query({
    name: 'write-trigger-state',
    text: WRITE,
    values: [workspaceId, journeyId, nodeId, signature, cursor, nextAt],
  });
}
