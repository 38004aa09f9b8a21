import { pool } from '../pool';

export interface Wake {
  id: string;
  runId: string;
  kind: 'hint' | 'rush' | 'terminate';
  attempts: number;
}

/** How long a taken wake stays invisible to others; doubled with each failure. ms */
const LEASE_MS = 10_000;

const TAKE = `
UPDATE wake SET attempts = least(attempts + 1, 12),
       due_at = clock_timestamp() + $2 * power(2, least(attempts, 6)) * interval '1 millisecond'
 WHERE id IN (SELECT id FROM wake WHERE due_at <= statement_timestamp() ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
RETURNING id, run_id AS "runId", kind, attempts`;

/** Leases what is owed to Temporal. A wake that is not deleted afterwards comes back by itself. */
export async function takeWakes(limit: number): Promise<Wake[]> {
  const { rows } = await pool().query<Wake>({ name: 'take-wakes', text: TAKE, values: [limit, LEASE_MS] });
  return rows;
}

/** Temporal took these. */
export async function deleteWakes(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await pool().query({
    name: 'delete-wakes',
    text: 'DELETE FROM wake WHERE id = ANY($1::bigint[])',
    values: [ids],
  });
}
