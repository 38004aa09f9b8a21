import { pool } from '../pool';

export interface CallSecretRow {
  workspaceId: string;
  name: string;
  host: string;
  /** Sealed. */
  value: string;
}

/** Those of the named secrets that the workspace has. */
export async function readCallSecrets(
  workspaceId: string,
  names: readonly string[],
): Promise<CallSecretRow[]> {
  const { rows } = await pool().query<CallSecretRow>(
    `SELECT workspace_id AS "workspaceId", name, host, value FROM call_secret WHERE workspace_id = $1 AND name = ANY($2::text[])`,
    [workspaceId, names],
  );
  return rows;
}
