import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { BroadcastDoor } from './views/broadcast-views';

const QUERY = `
SELECT j.status, j.live_version AS "liveVersion", (SELECT count(*)::int FROM broadcast b
         WHERE b.workspace_id = j.workspace_id AND b.journey_id = j.id AND b.status = 'running') AS running,
       coalesce(jsonb_path_exists(v.plan, '$.triggers[*] ? (@.on.kind == "manual")'), false) AS "hasTrigger",
       EXISTS (SELECT 1 FROM broadcast b WHERE b.workspace_id = j.workspace_id AND b.journey_id = j.id) AS "wasUsed"
  FROM journey j
  LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 WHERE j.workspace_id = $1 AND j.id = $2`;

/** Whether "send to all now" is open in a journey; throws `not-found`. */
export async function getBroadcastDoor(workspaceId: string, journeyId: string): Promise<BroadcastDoor> {
  const { rows } = await pool().query<BroadcastDoor>(QUERY, [workspaceId, journeyId]);
  if (!rows[0]) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  return rows[0];
}
