import { pool } from '../pool';

export interface StoredKey {
  id: string;
  workspaceId: string;
  kind: 'api' | 'write';
  isRevoked: boolean;
}

/** The key with this hash (see hashKey), revoked ones included; null when there is none. */
export async function findKeyByHash(hash: string): Promise<StoredKey | null> {
  const { rows } = await pool().query<StoredKey>(
    `SELECT id, workspace_id AS "workspaceId", kind, revoked_at IS NOT NULL AS "isRevoked"
       FROM api_key WHERE hash = $1`,
    [hash],
  );
  return rows[0] ?? null;
}
