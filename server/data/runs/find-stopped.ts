import { pool } from '../pool';
import type { PausedJourney } from './find-pauses';

const STOPPED = `
SELECT j.workspace_id AS "workspaceId", j.id AS "journeyId" FROM journey j
 WHERE j.status = 'stopped'
   AND EXISTS (SELECT 1 FROM run r WHERE r.workspace_id = j.workspace_id AND r.journey_id = j.id AND r.status <> 'ended')
 LIMIT $1`;

/** Stopped journeys that people are still inside of. */
export async function findStopped(limit: number): Promise<PausedJourney[]> {
  const { rows } = await pool().query<PausedJourney>(STOPPED, [limit]);
  return rows;
}

const DRAINED = `
UPDATE journey j SET status = 'stopped', generation = generation + 1, updated_at = clock_timestamp()
 WHERE j.status = 'draining' AND j.updated_at < clock_timestamp() - $1 * interval '1 millisecond'
   AND NOT EXISTS (SELECT 1 FROM run r WHERE r.workspace_id = j.workspace_id AND r.journey_id = j.id AND r.status <> 'ended')
RETURNING j.id`;

/**
 * Journeys that drain and that the last person has left are stopped. Those that began to drain less than `settleMs` ago are left alone: an entry
 * that was decided before may still be on its way. Returns their ids.
 */
export async function stopDrained(settleMs: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(DRAINED, [settleMs]);
  return rows.map(({ id }) => id);
}
