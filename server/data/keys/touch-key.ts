import { pool } from '../pool';

/** Notes that the key was used, at most once a minute per key. */
export async function touchKey(id: string): Promise<void> {
  await pool().query(
    `UPDATE api_key SET last_used_at = now()
      WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
    [id],
  );
}
