import type { PoolClient } from 'pg';
import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';

/** The ids of the people of the workspace whom a rule describes, in the order of their ids: the next `limit` behind `after`. */
export async function findPeople(
  client: PoolClient,
  rule: Rule,
  setting: SqlSetting,
  page: { after: string | null; limit: number },
): Promise<string[]> {
  const { text, values } = toSql(rule, setting);
  const bound = [...values, setting.workspaceId, page.after, page.limit];
  const [workspace, after, limit] = [1, 2, 3].map((place) => `$${values.length + place}`);
  const { rows } = await client.query<{ id: string }>(
    `SELECT p.id FROM person AS p
      WHERE p.workspace_id = ${workspace}::uuid AND p.merged_into IS NULL
        AND (${after}::uuid IS NULL OR p.id > ${after}::uuid) AND ${text}
      ORDER BY p.id LIMIT ${limit}::int`,
    bound,
  );
  return rows.map(({ id }) => id);
}
