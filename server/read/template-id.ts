import { pool } from '../data/pool';

/** The id behind a template's key; null when the workspace has no such template. */
export async function findTemplateId(workspaceId: string, key: string): Promise<string | null> {
  const { rows } = await pool().query<{ id: string }>(
    'SELECT id FROM template WHERE workspace_id = $1 AND key = $2',
    [workspaceId, key],
  );
  return rows[0]?.id ?? null;
}
