import { pool } from '../pool';

const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT r.workspace_id, r.id, 'hint' FROM run r
 WHERE r.status = 'waiting' AND r.due < statement_timestamp() - $1 * interval '1 millisecond'
   AND NOT r.id = ANY($2::uuid[])
   AND NOT EXISTS (SELECT 1 FROM wake w WHERE w.run_id = r.id)
 ORDER BY r.due LIMIT $3
RETURNING run_id`;

/** The watchdog: hints runs that should have moved on by now, except those hinted lately. Returns whom it hinted. */
export async function wakeOverdue(
  overdueMs: number,
  except: readonly string[],
  limit: number,
): Promise<string[]> {
  const { rows } = await pool().query<{ run_id: string }>(WAKE, [overdueMs, except, limit]);
  return rows.map(({ run_id }) => run_id);
}
