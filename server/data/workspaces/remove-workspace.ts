import { pool } from '../pool';

const BATCH = 5_000;

const DUE = `
SELECT w.id FROM workspace w
 WHERE w.deleted_at < clock_timestamp() - $1 * interval '1 millisecond'
   AND NOT EXISTS (SELECT 1 FROM run r WHERE r.workspace_id = w.id AND r.status <> 'ended')
   AND NOT EXISTS (SELECT 1 FROM wake k WHERE k.workspace_id = w.id)
   AND NOT EXISTS (SELECT 1 FROM message m WHERE m.workspace_id = w.id AND m.state = 'leased')`;

/** Workspaces that were closed at least `settleMs` ago, and in which nothing is under way any more. */
export async function findRemovable(settleMs: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(DUE, [settleMs]);
  return rows.map(({ id }) => id);
}

const TABLES = `
SELECT table_name AS "table" FROM information_schema.columns
 WHERE table_schema = current_schema() AND column_name = 'workspace_id' ORDER BY table_name`;

/** Tables without an index of workspaces, each with the table whose ids lead to its rows. */
const CHILDREN = [
  { table: 'message_attempt', key: 'message_id', parent: 'message' },
  { table: 'outbound_call_attempt', key: 'call_id', parent: 'outbound_call' },
  { table: 'step_answer', key: 'run_id', parent: 'run' },
  { table: 'run_move', key: 'run_id', parent: 'run' },
];

/** Deletes a table's rows by the ids of its parent, in their order: a look into the key for each, however large the table is. */
async function removeChildren(
  workspaceId: string,
  { table, key, parent }: (typeof CHILDREN)[number],
): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  while (after !== '') {
    const { rows } = await pool().query<{ id: string }>(
      `SELECT id FROM ${parent} WHERE workspace_id = $1 AND id > $2 ORDER BY id LIMIT ${BATCH}`,
      [workspaceId, after],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await pool().query(`DELETE FROM ${table} WHERE ${key} = ANY($1::uuid[])`, [ids]);
    after = ids.length < BATCH ? '' : (ids.at(-1) ?? '');
  }
}

/** Deletes every row of a closed workspace, a few thousand at a time, and at last the workspace. Can be called again after a crash. */
export async function removeWorkspace(workspaceId: string): Promise<void> {
  for (const child of CHILDREN) await removeChildren(workspaceId, child);
  const { rows } = await pool().query<{ table: string }>(TABLES);
  for (const { table } of rows) {
    // Names of our own schema, not input.
    const text = `DELETE FROM "${table}" WHERE ctid = ANY(ARRAY(SELECT ctid FROM "${table}" WHERE workspace_id = $1 LIMIT ${BATCH}))`;
    let hasMore = true;
    while (hasMore) hasMore = (await pool().query(text, [workspaceId])).rowCount === BATCH;
  }
  await pool().query('DELETE FROM workspace WHERE id = $1 AND deleted_at IS NOT NULL', [workspaceId]);
}
