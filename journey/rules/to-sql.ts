import { kindOf } from './conditions/registry';
import { RuleNeedsRun } from './rule-needs-run';
import { SqlScope, type SqlSetting } from './sql-scope';
import type { Rule } from './types';

export interface SqlPredicate {
  /** A boolean expression over `person p`, never null; values stand as $1, $2 … */
  text: string;
  values: unknown[];
}

/**
 * The rule as a predicate of SQL over `person p`, with the same answer as `evaluate`. The functions it calls (safar_…) stand in
 * prisma/functions.sql. Values never become part of the text. Throws RuleNeedsRun for conditions on properties, variables, messages and steps.
 */
export function toSql(rule: Rule, setting: SqlSetting): SqlPredicate {
  const sql = new SqlScope(setting);
  return withoutUnused(write(rule, sql), sql.values);
}

/** PostgreSQL refuses values that no part of the text mentions: those of a comparison that could be decided without them. */
function withoutUnused(text: string, bound: readonly unknown[]): SqlPredicate {
  const values: unknown[] = [];
  const places = new Map<string, number>();
  const placed = text.replace(/\$(\d+)/g, (_, place: string) => {
    const known = places.get(place) ?? values.push(bound[Number(place) - 1]);
    places.set(place, known);
    return `$${known}`;
  });
  return { text: placed, values };
}

function write(rule: Rule, sql: SqlScope): string {
  if (rule.kind === 'not') return `(NOT ${write(rule.rule, sql)})`;
  if (rule.kind === 'all' || rule.kind === 'any') {
    const parts = rule.rules.map((part) => write(part, sql));
    return `(${parts.join(rule.kind === 'all' ? ' AND ' : ' OR ')})`;
  }
  const kind = kindOf(rule);
  if (!kind.toSql) throw new RuleNeedsRun(rule);
  return kind.toSql(rule, sql);
}
