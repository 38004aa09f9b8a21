import type { PoolClient } from 'pg';
import type { NodeId } from '@/journey/graph/types';
import type { TriggerOn } from '@/journey/plan/triggers/types';

/** A trigger of a live journey that acts by itself, with how far its preparation is. */
export interface SelfActing {
  workspaceId: string;
  journeyId: string;
  nodeId: NodeId;
  on: TriggerOn;
  /** IANA zone of the workspace. */
  zone: string;
  clock: number;
  /** Null: nothing was prepared yet. */
  signature: string | null;
  /** Last person whose time was found; null: everyone's is. */
  cursor: string | null;
  /** Next turn of a schedule on the workspace's clock. */
  nextAt: Date | null;
  /** The database's time, ms since epoch. */
  now: number;
}

const SELECT = `
SELECT j.workspace_id AS "workspaceId", j.id AS "journeyId", t->>'node' AS "nodeId", t->'on' AS on,
       w.time_zone AS zone, w.demo_clock AS clock, s.signature, s.cursor, s.next_at AS "nextAt",
       floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
  FROM journey j
  JOIN workspace w ON w.id = j.workspace_id
  JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 CROSS JOIN LATERAL jsonb_array_elements(v.plan->'triggers') t
  LEFT JOIN trigger_state s ON s.journey_id = j.id AND s.node_id = t->>'node'
 WHERE j.status IN ('live', 'paused') AND t->'on'->>'kind' = ANY($1::text[])`;

/** Every trigger of these kinds in live and paused journeys. */
export async function findSelfActing(client: PoolClient, kinds: readonly string[]): Promise<SelfActing[]> {
  return (await client.query<SelfActing>({ name: 'find-self-acting', text: SELECT, values: [kinds] })).rows;
}
