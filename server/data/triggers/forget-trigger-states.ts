import type { PoolClient } from 'pg';

const FORGET = `
DELETE FROM trigger_state s USING journey j
 WHERE j.workspace_id = s.workspace_id AND j.id = s.journey_id AND j.status NOT IN ('live', 'paused')`;

/** A journey that lets nobody in begins anew when it is published again: what came meanwhile is nothing that was missed. */
export async function forgetTriggerStates(client: PoolClient): Promise<void> {
  await client.query({ name: 'forget-trigger-states', text: FORGET, values: [] });
}
