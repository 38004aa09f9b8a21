import type { Audience } from '@/journey/graph/types';
import type { Trigger } from '@/journey/plan/types';
import { AppError } from '@/shared/app-error';
import { CHANNELS, type Channel } from '@/shared/channel';
import type { Selection } from '../../data/broadcasts/audience-sql';
import { selectionOf } from '../../data/broadcasts/selection-of';
import { pool } from '../../data/pool';
import { noJourney } from '../journeys/lock-journey';

export interface ManualTarget {
  nodeId: string;
  segmentId: string | null;
  selection: Selection;
  /** On which the live version sends. */
  channels: Channel[];
}

interface Row {
  status: string;
  triggers: Trigger[] | null;
  audience: Audience | null;
  zone: string;
  clock: number;
  now: number;
  segmentId: string | null;
  sends: string[] | null;
}

const SELECT = `
SELECT j.status, v.plan->'triggers' AS triggers, v.plan->'audience' AS audience, w.time_zone AS zone,
       w.demo_clock AS clock, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now,
       (SELECT s.id FROM segment s WHERE s.workspace_id = j.workspace_id AND s.key = $3) AS "segmentId",
       jsonb_path_query_array(v.plan, '$.code[*] ? (@.sends == true).args.channel') AS sends
  FROM journey j JOIN workspace w ON w.id = j.workspace_id
  LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 WHERE j.workspace_id = $1 AND j.id = $2`;

/**
 * Whom the live version's "send to all now" would let in. `segment`: key; missing: everybody. Throws `not-found` for an unknown journey or segment,
 * `conflict` when the journey is not live or has no such trigger.
 */
export async function manualSelection(
  workspaceId: string,
  journeyId: string,
  segment: string | undefined,
): Promise<ManualTarget> {
  const { rows } = await pool().query<Row>(SELECT, [workspaceId, journeyId, segment ?? null]);
  const row = rows[0];
  if (!row) throw noJourney();
  if (segment !== undefined && row.segmentId === null)
    throw new AppError('not-found', 'segmentNotFound', `There is no segment ${segment}`, { segment });
  const trigger = row.triggers?.find(({ on }) => on?.kind === 'manual');
  if (row.status !== 'live' || !trigger)
    throw new AppError(
      'conflict',
      'noManualTrigger',
      'The journey is not live, or its live version has no "send to all now" trigger. Add one and publish.',
    );
  const { segmentId } = row;
  const selection = selectionOf({ ...row, workspaceId, nodeId: trigger.node });
  const channels = CHANNELS.filter((channel) => row.sends?.includes(channel));
  return { nodeId: trigger.node, segmentId, selection, channels };
}
