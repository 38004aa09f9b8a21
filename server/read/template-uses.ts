import { pool } from '../data/pool';

const USES = `
SELECT DISTINCT j.id, j.name, used #>> '{}' AS key
  FROM journey j
  JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 CROSS JOIN jsonb_path_query(v.document, '$.nodes.*.config.template') AS used
 WHERE j.workspace_id = $1 AND j.status IN ('live', 'paused')
 ORDER BY j.name, j.id`;

/** Live and paused journeys by the key of each template that their live version uses. */
export async function templateUses(
  workspaceId: string,
): Promise<Map<string, { id: string; name: string }[]>> {
  const { rows } = await pool().query<{ id: string; name: string; key: string }>(USES, [workspaceId]);
  const uses = new Map<string, { id: string; name: string }[]>();
  for (const { key, id, name } of rows) uses.set(key, [...(uses.get(key) ?? []), { id, name }]);
  return uses;
}
