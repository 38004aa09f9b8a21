import { pool } from '../data/pool';
import type { SegmentUse } from './views/segment-views';

/** Drafts that were not published yet name it too: they stop working when it goes. */
const USES = `
SELECT named.key, j.id, j.name, bool_or(named.is_live) AS "isLive"
  FROM journey j
  LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 CROSS JOIN LATERAL (
   SELECT used #>> '{}' AS key, true AS is_live
     FROM jsonb_path_query(v.plan, '$.**.segment ? (@.type() == "string")') AS used
    WHERE j.status IN ('live', 'paused', 'draining')
   UNION
   SELECT used #>> '{}', false FROM jsonb_path_query(j.document, '$.**.segment ? (@.type() == "string")') AS used
 ) AS named
 WHERE j.workspace_id = $1 AND j.status <> 'archived'
 GROUP BY named.key, j.id, j.name ORDER BY j.name, j.id`;

/** The journeys that name each segment, by the segment's key. */
export async function segmentUses(workspaceId: string): Promise<Map<string, SegmentUse[]>> {
  const { rows } = await pool().query<SegmentUse & { key: string }>(USES, [workspaceId]);
  const uses = new Map<string, SegmentUse[]>();
  for (const { key, ...use } of rows) uses.set(key, [...(uses.get(key) ?? []), use]);
  return uses;
}
