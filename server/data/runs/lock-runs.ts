import type { PoolClient } from 'pg';
import type { EndReason, RunState, WorkspaceFact } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import type { JourneyPause } from '@/shared/pause-policy';

export interface LockedRun {
  id: string;
  workspaceId: string;
  journeyId: string;
  version: number;
  planHash: string;
  personId: string;
  status: 'starting' | 'waiting' | 'held' | 'ended';
  endReason: EndReason | null;
  nodeId: string | null;
  state: RunState;
  counter: number;
  /** Properties of the entry event. */
  entry: JsonObject;
  journeyStatus: string;
  /** While the journey is paused. */
  pause: JourneyPause | null;
  /** When it wants to be looked at, ms since epoch. */
  due: number | null;
  /** ms since epoch */
  startedAt: number;
  /** workspace.demo_clock */
  clock: number;
  workspace: WorkspaceFact;
  /** The database's time, ms since epoch. */
  now: number;
}

const SELECT = `
SELECT r.id, r.workspace_id AS "workspaceId", r.journey_id AS "journeyId", r.version, r.plan_hash AS "planHash",
       r.person_id AS "personId", r.status, r.end_reason AS "endReason", r.node_id AS "nodeId", r.state, r.counter, r.entry,
       j.status AS "journeyStatus", j.pause, w.demo_clock AS clock,
       json_build_object('zone', w.time_zone, 'weekend', w.weekend, 'holidays', w.holidays) AS workspace,
       floor(extract(epoch FROM r.due) * 1000)::float8 AS due, floor(extract(epoch FROM r.started_at) * 1000)::float8 AS "startedAt",
       floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
  FROM run r
  JOIN journey j ON j.workspace_id = r.workspace_id AND j.id = r.journey_id
  JOIN workspace w ON w.id = r.workspace_id
 WHERE r.id = ANY($1::uuid[])
 ORDER BY r.id
   FOR UPDATE OF r`;

/** Locks the runs until the transaction ends, always in the order of their ids, so that two batches cannot block each other. */
export async function lockRuns(client: PoolClient, runIds: readonly string[]): Promise<LockedRun[]> {
  const { rows } = await client.query<LockedRun>({ name: 'lock-runs', text: SELECT, values: [runIds] });
  return rows;
}
