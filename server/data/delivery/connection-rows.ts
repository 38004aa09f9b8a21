import type { JsonObject } from '@/shared/json';
import { pool } from '../pool';

export interface ConnectionRow {
  id: string;
  workspaceId: string;
  provider: string;
  config: JsonObject;
  /** Sealed. */
  secrets: string | null;
}

export async function readConnection(id: string): Promise<ConnectionRow | null> {
  const { rows } = await pool().query<ConnectionRow>({
    name: 'read-connection',
    text: 'SELECT id, workspace_id AS "workspaceId", provider, config, secrets FROM connection WHERE id = $1',
    values: [id],
  });
  return rows[0] ?? null;
}

/** After so many refused log-ins in a row it is no use to go on: the account could be locked. */
const PAUSE_AFTER = 5;

const TROUBLE = `
WITH seen AS (
  SELECT id, CASE WHEN problem->>'code' = $2 THEN coalesce((problem->>'count')::int, 0) + 1 ELSE 1 END AS count
    FROM connection WHERE id = $1 FOR UPDATE
)
UPDATE connection c
   SET problem = jsonb_build_object('code', $2::text, 'message', $3::text, 'at', now(), 'count', s.count),
       status = CASE WHEN $2 = 'auth' AND s.count >= ${PAUSE_AFTER} THEN 'paused' ELSE c.status END
  FROM seen s WHERE c.id = s.id
RETURNING c.status = 'paused' AS "isPaused"`;

/** Shows what is wrong with a connection; refused log-ins pause it in the end, and its messages wait. */
export async function recordTrouble(
  id: string,
  code: string,
  message: string,
): Promise<{ isPaused: boolean }> {
  const { rows } = await pool().query<{ isPaused: boolean }>(TROUBLE, [id, code, message.slice(0, 500)]);
  return rows[0] ?? { isPaused: false };
}

export async function clearTrouble(id: string): Promise<void> {
  await pool().query('UPDATE connection SET problem = NULL WHERE id = $1 AND problem IS NOT NULL', [id]);
}
