import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { GoalRow } from './reaction-rows';

// What a statement inserts it does not see: a run without an older goal reaches its first one here, and is counted at each step it came through.
const WRITE = `
WITH reached AS (
  INSERT INTO run_goal (workspace_id, run_id, goal_id, journey_id, person_id, message_id, at)
  SELECT "workspaceId", "runId", "goalId", "journeyId", "personId", "messageId", at
    FROM json_to_recordset($1::json) AS g ("workspaceId" uuid, "runId" uuid, "goalId" text, "journeyId" uuid,
         "personId" uuid, "messageId" text, at timestamptz)
  ON CONFLICT (run_id, goal_id) DO NOTHING
  RETURNING run_id
), converted AS (
  SELECT DISTINCT run_id FROM reached r WHERE NOT EXISTS (SELECT 1 FROM run_goal g WHERE g.run_id = r.run_id)
)
INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
SELECT s.workspace_id, s.journey_id, s.version, s.node_id, 'converted', count(*)
  FROM converted c JOIN step s ON s.run_id = c.run_id AND s.visit = 1
 GROUP BY 1, 2, 3, 4`;

/** Notes goals that were reached; each counts once for a run, the first time. The first of a run counts as converted at every step before it. */
export async function writeGoals(client: PoolClient, goals: readonly GoalRow[]): Promise<void> {
  if (goals.length === 0) return;
  await client.query({ name: 'write-goals', text: WRITE, values: [rows(goals)] });
}
