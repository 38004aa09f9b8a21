import { pool } from '../pool';

// The application wrote updated_at, the database writes checked_at: their clocks may differ.
const TAKE = `
UPDATE connection SET checked_at = greatest(now(), updated_at)
 WHERE id IN (SELECT id FROM connection WHERE checked_at IS NULL OR checked_at < updated_at
               LIMIT 20 FOR UPDATE SKIP LOCKED)
RETURNING id`;

/** Connections that were made or changed and not tried out since; each is handed out once. */
export async function takeUncheckedConnections(): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>({ name: 'take-unchecked-connections', text: TAKE });
  return rows.map(({ id }) => id);
}
