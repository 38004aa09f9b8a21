import type { PoolClient } from 'pg';
import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';

/** How many people of the workspace a rule describes. Throws RuleNeedsRun for rules that speak of a run. */
export async function countPeople(client: PoolClient, rule: Rule, setting: SqlSetting): Promise<number> {
  const { text, values } = toSql(rule, setting);
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM person AS p
      WHERE p.workspace_id = $${values.length + 1}::uuid AND p.merged_into IS NULL AND ${text}`,
    [...values, setting.workspaceId],
  );
  return rows[0]?.count ?? 0;
}
