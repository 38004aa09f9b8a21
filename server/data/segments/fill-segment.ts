import type { ClientBase } from 'pg';
import { changesWithTime } from '@/journey/rules/changes-with-time';
import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';

/**
 * Settles who belongs to a segment whose rule is new, for everybody at once. Nobody enters or leaves by it: journeys listen to changes of
 * people, not of definitions. Where time alone may change it, everyone is due at once: the reactor finds out when to look again.
 */
export async function fillSegment(
  client: Pick<ClientBase, 'query'>,
  segmentId: string,
  rule: Rule,
  setting: SqlSetting,
): Promise<void> {
  const { text, values } = toSql(rule, setting);
  const segment = `$${values.push(segmentId)}::uuid`;
  const workspace = `$${values.push(setting.workspaceId)}::uuid`;
  const due = changesWithTime(rule) ? 'clock_timestamp()' : 'NULL::timestamptz';
  await client.query(
    `INSERT INTO segment_member AS m (workspace_id, segment_id, person_id, since, due)
     SELECT ${workspace}, ${segment}, p.id, CASE WHEN ${text} THEN clock_timestamp() END, ${due}
       FROM person p WHERE p.workspace_id = ${workspace} AND p.merged_into IS NULL ORDER BY p.id
     ON CONFLICT (segment_id, person_id) DO UPDATE
        SET since = CASE WHEN m.since IS NOT NULL AND m.until IS NULL THEN m.since
                         ELSE coalesce(excluded.since, m.since) END,
            until = CASE WHEN excluded.since IS NOT NULL THEN NULL
                         WHEN m.since IS NOT NULL THEN coalesce(m.until, clock_timestamp()) END,
            due = excluded.due`,
    values,
  );
}
