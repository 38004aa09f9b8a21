import { RuleNeedsRun } from '@/journey/rules/rule-needs-run';
import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';

export interface Selection {
  setting: SqlSetting;
  segmentId: string | null;
  /** What the journey asks of people; the reactor asks again for each. */
  rules: readonly Rule[];
}

/** FROM and WHERE for the people of a workspace who would be let in, as far as that can be told of all of them at once. */
export function audienceSql({ setting, segmentId, rules }: Selection): { text: string; values: unknown[] } {
  const rule: Rule = { kind: 'all', rules: rules.filter((own) => isAnswerable(own, setting)) };
  const { text, values } = toSql(rule, setting);
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`p.workspace_id = ${bind(setting.workspaceId)}::uuid`, 'p.merged_into IS NULL'];
  if (rule.rules.length > 0) conditions.push(text);
  if (segmentId) {
    conditions.push(`EXISTS (SELECT 1 FROM segment_member m WHERE m.segment_id = ${bind(segmentId)}::uuid
      AND m.person_id = p.id AND m.since IS NOT NULL AND m.until IS NULL)`);
  }
  return { text: `FROM person p WHERE ${conditions.join(' AND ')}`, values };
}

/** What looks at an event or a run is decided for each person when they enter. */
function isAnswerable(rule: Rule, setting: SqlSetting): boolean {
  try {
    toSql(rule, setting);
    return true;
  } catch (error) {
    if (error instanceof RuleNeedsRun) return false;
    throw error;
  }
}
