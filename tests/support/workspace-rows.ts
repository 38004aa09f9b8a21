import { pool } from '@/server/data/pool';

let query: Promise<string> | undefined;

/** One statement over every table that belongs to workspaces, found by their column. */
async function compose(): Promise<string> {
  const { rows } = await pool().query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'workspace_id' ORDER BY 1`,
  );
  return [...rows.map(({ name }) => [name, 'workspace_id']), ['workspace', 'id']]
    .map(
      ([table, column]) => `SELECT '${table}' AS name,
        count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print
        FROM "${table}" t WHERE ${column} = $1`,
    )
    .join(' UNION ALL ');
}

/** A fingerprint of every row of a workspace, by table: differs when anything was added, changed or removed. */
export async function fingerprint(workspaceId: string): Promise<Record<string, string>> {
  query ??= compose();
  const { rows } = await pool().query<{ name: string; print: string }>(await query, [workspaceId]);
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
