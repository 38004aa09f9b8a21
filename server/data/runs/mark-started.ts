import { pool } from '../pool';

// Waits for nobody, so it can be in nobody's circle: who holds a run at this moment takes a step with it or ends it, and one that is still
// owed afterwards is found by the sweep.
const MARK = `
UPDATE run SET status = 'waiting'
 WHERE id IN (SELECT id FROM run WHERE id = ANY($1::uuid[]) AND status = 'starting' ORDER BY id FOR UPDATE SKIP LOCKED)`;

/** Temporal has these runs: they are no longer owed. Runs that have already taken a step, or are locked, are left alone. */
export async function markStarted(runIds: readonly string[]): Promise<void> {
  if (runIds.length === 0) return;
  await pool().query({ name: 'mark-started', text: MARK, values: [runIds] });
}
