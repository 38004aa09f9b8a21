import { comparisonSql } from '../../comparison';
import { AT_LEAST_ONE, COUNT_SQL } from '../../count-test';
import { RuleNeedsRun } from '../../rule-needs-run';
import { spanMs } from '../../span-ms';
import type { SqlScope } from '../../sql-scope';
import type { EventCondition } from '../../types';

/** How often the person did it, as a predicate; uses the index of event on (workspace, person, timestamp). */
export function eventSql(condition: EventCondition, sql: SqlScope): string {
  const { name, where = [], within, pick, match, count = AT_LEAST_ONE } = condition;
  if (match || typeof within === 'string') throw new RuleNeedsRun(condition);
  const { workspaceId, now, clock = 1 } = sql.setting;
  const since = within ? [`e.timestamp >= ${sql.instant(now - Math.ceil(spanMs(within) / clock))}`] : [];
  const conditions = [...since, ...where.map((own) => comparisonSql(own, 'e.properties', sql))];
  const own = `e.workspace_id = ${sql.uuid(workspaceId)} AND e.person_id = p.id AND e.name = ${sql.text(name)}`;
  const direction = pick === 'last' ? ' DESC' : '';
  const picked = `(SELECT * FROM event AS e WHERE ${own} ORDER BY e.timestamp${direction}, e.message_id${direction} LIMIT 1) AS e`;
  const from = pick ? `FROM ${picked}` : `FROM event AS e`;
  const all = pick ? conditions : [own, ...conditions];
  const filter = all.length > 0 ? ` WHERE ${all.join(' AND ')}` : '';
  if (count.op === 'at-least' && count.value === 1) return `EXISTS (SELECT 1 ${from}${filter})`;
  return `((SELECT count(*) ${from}${filter}) ${COUNT_SQL[count.op]} ${sql.number(count.value)})`;
}
