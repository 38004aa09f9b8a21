import type { PoolClient } from 'pg';
import type { Plan, WorkspaceFact } from '@/journey/plan/types';
import { upgradePlan } from '@/journey/plan/upgrade-plan';

export interface WorkspaceState {
  workspaceId: string;
  clock: number;
  facts: WorkspaceFact;
  /** ISO date in the workspace's zone. */
  today: string;
  /** Null: a workspace without a live journey. */
  journeyId: string | null;
  generation: number | null;
  version: number | null;
}

const STATES = `
SELECT w.id AS "workspaceId", w.demo_clock AS clock,
       json_build_object('zone', w.time_zone, 'weekend', w.weekend, 'holidays', w.holidays) AS facts,
       to_char(clock_timestamp() AT TIME ZONE w.time_zone, 'YYYY-MM-DD') AS today, j.id AS "journeyId", j.generation, j.live_version AS version
  FROM workspace w
  LEFT JOIN journey j ON j.workspace_id = w.id AND j.status IN ('live', 'paused', 'draining', 'stopped') AND j.live_version IS NOT NULL
 WHERE w.id = ANY($1::uuid[])
 ORDER BY j.id`;

/** Which journeys people may ask to enter (a paused one lets them queue, a stopped one refuses), with what tells whether a cached plan is still the one. */
export async function loadWorkspaceStates(
  client: PoolClient,
  workspaceIds: readonly string[],
): Promise<WorkspaceState[]> {
  const { rows } = await client.query<WorkspaceState>({
    name: 'load-workspace-states',
    text: STATES,
    values: [workspaceIds],
  });
  return rows;
}

export interface LivePlan {
  journeyId: string;
  version: number;
  planHash: string;
  plan: Plan;
  /** Why nobody is let in; null: the plan decides. */
  refuses: 'paused' | 'stopped' | null;
}

/** The live plans of one workspace. */
export async function loadLivePlans(client: PoolClient, workspaceId: string): Promise<LivePlan[]> {
  const { rows } = await client.query<LivePlan>(
    `SELECT v.journey_id AS "journeyId", v.number AS version, v.plan_hash AS "planHash", v.plan,
            CASE WHEN j.status IN ('draining', 'stopped') THEN 'stopped'
                 WHEN j.status = 'paused' AND j.pause->>'entrants' = 'refuse' THEN 'paused' END AS refuses
       FROM journey j
       JOIN journey_version v
         ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
      WHERE j.workspace_id = $1 AND j.status IN ('live', 'paused', 'draining', 'stopped')
      ORDER BY j.id`,
    [workspaceId],
  );
  return rows.map((row) => ({ ...row, plan: upgradePlan(row.plan) }));
}
