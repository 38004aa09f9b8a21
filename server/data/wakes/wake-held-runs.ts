import type { Pool, PoolClient } from 'pg';
import { pool } from '../pool';

const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind, due_at)
SELECT r.workspace_id, r.id, 'hint', clock_timestamp() + (row_number() OVER (ORDER BY r.started_at)) / $2::float8 * interval '1 second'
  FROM run r
 WHERE r.status = 'held' AND r.workspace_id = $3 AND r.journey_id = $1
   AND NOT EXISTS (SELECT 1 FROM wake w WHERE w.run_id = r.id)`;

/**
 * Owes a hint to every run that was held while its journey was paused, `perSecond` at a time. Call with the resume or after
 * it, then `notify('safar_wake')`. Returns how many.
 */
export async function wakeHeldRuns(
  {
    workspaceId,
    journeyId,
    perSecond,
  }: {
    workspaceId: string;
    journeyId: string;
    perSecond: number;
  },
  client: Pool | PoolClient = pool(),
): Promise<number> {
  const { rowCount } = await client.query(WAKE, [journeyId, perSecond, workspaceId]);
  return rowCount ?? 0;
}

const WAKE_FORGOTTEN = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT r.workspace_id, r.id, 'hint' FROM run r
  JOIN journey j ON j.workspace_id = r.workspace_id AND j.id = r.journey_id
 WHERE r.status = 'held' AND j.status <> 'paused'
   AND NOT EXISTS (SELECT 1 FROM wake w WHERE w.run_id = r.id)
 LIMIT $1`;

/** Runs that were just about to be held when their journey was resumed. Returns how many. */
export async function wakeForgottenRuns(limit: number): Promise<number> {
  const { rowCount } = await pool().query(WAKE_FORGOTTEN, [limit]);
  return rowCount ?? 0;
}
