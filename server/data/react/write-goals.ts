import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { GoalRow } from './reaction-rows';

const WRITE = `
INSERT INTO run_goal (workspace_id, run_id, goal_id, journey_id, person_id, message_id, at)
SELECT "workspaceId", "runId", "goalId", "journeyId", "personId", "messageId", at
  FROM json_to_recordset($1::json) AS g ("workspaceId" uuid, "runId" uuid, "goalId" text, "journeyId" uuid,
       "personId" uuid, "messageId" text, at timestamptz)
ON CONFLICT (run_id, goal_id) DO NOTHING`;

/** Notes goals that were reached; each counts once for a run, the first time. */
export async function writeGoals(client: PoolClient, goals: readonly GoalRow[]): Promise<void> {
  if (goals.length === 0) return;
  await client.query({ name: 'write-goals', text: WRITE, values: [rows(goals)] });
}
