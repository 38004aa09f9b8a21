import type { SegmentCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const segment: ConditionKind<SegmentCondition> = {
  check({ segment: key }, { segments = {} }) {
    const since = Object.hasOwn(segments, key) ? segments[key] : undefined;
    return { actual: since !== undefined, result: since !== undefined };
  },
  dependsOn({ segment: key }, into) {
    into.segments.add(key);
  },
  toSql: ({ segment: key }, sql) =>
    `EXISTS (SELECT 1 FROM segment AS s JOIN segment_member AS m ON m.workspace_id = s.workspace_id AND m.segment_id = s.id
             WHERE s.workspace_id = ${sql.uuid(sql.setting.workspaceId)} AND s.key = ${sql.text(key)}
               AND m.person_id = p.id AND m.since IS NOT NULL AND m.until IS NULL)`,
};
