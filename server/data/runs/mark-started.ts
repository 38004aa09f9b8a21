import { pool } from '../pool';

/** Temporal has these runs: they are no longer owed. Runs that have already taken a step are left alone. */
export async function markStarted(runIds: readonly string[]): Promise<void> {
  if (runIds.length === 0) return;
  await pool().query({
    name: 'mark-started',
    text: `UPDATE run SET status = 'waiting' WHERE id = ANY($1::uuid[]) AND status = 'starting'`,
    values: [runIds],
  });
}
