import type { PoolClient } from 'pg';
import type { Audience } from '@/journey/graph/types';
import type { Trigger } from '@/journey/plan/types';
import type { JourneyPause } from '@/shared/pause-policy';

/** A broadcast that wants to go on, with what its journey says now. */
export interface DueBroadcast {
  id: string;
  workspaceId: string;
  journeyId: string;
  nodeId: string;
  kind: 'manual' | 'schedule';
  tick: Date | null;
  segmentId: string | null;
  perMinute: number | null;
  cursor: string | null;
  journeyStatus: string;
  /** While the journey is paused. */
  pause: JourneyPause | null;
  triggers: Trigger[] | null;
  audience: Audience | null;
  zone: string;
  clock: number;
  /** The database's time, ms since epoch. */
  now: number;
}

const LOCK = `
SELECT b.id, b.workspace_id AS "workspaceId", b.journey_id AS "journeyId", b.node_id AS "nodeId", b.kind, b.tick,
       b.segment_id AS "segmentId", b.per_minute AS "perMinute", b.cursor, j.status AS "journeyStatus", j.pause,
       v.plan->'triggers' AS triggers, v.plan->'audience' AS audience, w.time_zone AS zone, w.demo_clock AS clock,
       floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
  FROM broadcast b
  JOIN workspace w ON w.id = b.workspace_id
  JOIN journey j ON j.workspace_id = b.workspace_id AND j.id = b.journey_id
  LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 WHERE b.status = 'running' AND b.next_at <= clock_timestamp()
 ORDER BY b.next_at LIMIT 1 FOR UPDATE OF b SKIP LOCKED`;

/** The broadcast whose turn it is, locked until the transaction ends; undefined: none. */
export async function lockBroadcast(client: PoolClient): Promise<DueBroadcast | undefined> {
  return (await client.query<DueBroadcast>({ name: 'lock-broadcast', text: LOCK, values: [] })).rows[0];
}
