import type { PoolClient } from 'pg';
import { giveAnswers } from '../events/give-answers';

export interface TaskDone {
  workspaceId: string;
  taskId: string;
  outcome: string;
  note: string;
  /** Null: through the API. */
  userId: string | null;
}

const DONE = `
UPDATE task SET state = 'done', outcome = $3, note = $4, done_by = $5, done_at = clock_timestamp()
 WHERE workspace_id = $1 AND id = $2 AND state = 'open' AND expires_at > clock_timestamp()
RETURNING workspace_id AS "workspaceId", run_id AS "runId", node_id AS "nodeId", visit`;

/** Stores what came of an open task, and answers the step that waits for it. False: it was not open any more. */
export async function settleTask(client: PoolClient, done: TaskDone): Promise<boolean> {
  const { workspaceId, taskId, outcome, note, userId } = done;
  const { rows } = await client.query(DONE, [workspaceId, taskId, outcome, note, userId]);
  const [step] = rows as { workspaceId: string; runId: string; nodeId: string; visit: number }[];
  if (!step) return false;
  await giveAnswers(client, [{ ...step, outcome, data: { taskId, note } }]);
  return true;
}
