import type { PoolClient } from 'pg';
import { rows } from '../rows';

// A union, not an OR: that would look at every run there is.
const LOCK = `
SELECT id FROM run
 WHERE id IN (SELECT unnest($1::uuid[])
              UNION
              SELECT r.id FROM json_to_recordset($2::json) AS m ("workspaceId" uuid, "fromId" uuid)
                JOIN run r ON r.workspace_id = m."workspaceId" AND r.person_id = m."fromId" AND r.status <> 'ended')
 ORDER BY id FOR UPDATE`;

/**
 * Locks the runs that a reaction ends and those that follow a merged person, all in the order of their ids: whoever stops, lengthens or moves
 * many runs takes them in that order, so that neither waits for the other in a circle.
 */
export async function lockAffectedRuns(
  client: PoolClient,
  runIds: readonly string[],
  merges: readonly { workspaceId: string; fromId: string }[],
): Promise<void> {
  if (runIds.length + merges.length === 0) return;
  const merged = merges.map(({ workspaceId, fromId }) => ({ workspaceId, fromId }));
  await client.query({ name: 'lock-affected-runs', text: LOCK, values: [runIds, rows(merged)] });
}
