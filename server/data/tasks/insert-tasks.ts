import type { PoolClient } from 'pg';
import { rows } from '../rows';

/** Something that a step asks the team. */
export interface TaskRow {
  id: string;
  workspaceId: string;
  runId: string;
  journeyId: string;
  version: number;
  nodeId: string;
  visit: number;
  personId: string;
  kind: 'task' | 'approval';
  title: string;
  text: string;
  outcomes: { id: string; label?: string }[];
  expiresAt: Date;
}

const INSERT = `
INSERT INTO task (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, kind, title, text, outcomes, expires_at)
SELECT id, "workspaceId", "runId", "journeyId", version, "nodeId", visit, "personId", kind, title, text, outcomes, "expiresAt"
  FROM json_to_recordset($1::json) AS t (id uuid, "workspaceId" uuid, "runId" uuid, "journeyId" uuid, version int, "nodeId" text,
       visit int, "personId" uuid, kind text, title text, text text, outcomes jsonb, "expiresAt" timestamptz)
ON CONFLICT (run_id, node_id, visit) DO NOTHING`;

/** Opens tasks, at most one for a visit. */
export async function insertTasks(client: PoolClient, tasks: readonly TaskRow[]): Promise<void> {
  if (tasks.length === 0) return;
  await client.query({ name: 'insert-tasks', text: INSERT, values: [rows(tasks)] });
}
