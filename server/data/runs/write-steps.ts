import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { AnswerRow, CountRow, MessageRow, RunChange, StepRow } from './step-rows';

export interface StepWrites {
  runs: RunChange[];
  steps: StepRow[];
  messages: MessageRow[];
  counts: CountRow[];
  answers: AnswerRow[];
}

// One statement and one trip for everything a batch of steps changed. A visit has one step row and at most one message.
const WRITE = `
WITH stepped AS (
  INSERT INTO step (id, workspace_id, run_id, journey_id, version, person_id, node_id, visit, position, status, port,
                    reason, entered_at, left_at)
  SELECT id, "workspaceId", "runId", "journeyId", version, "personId", "nodeId", visit, position, status, port,
         reason, "enteredAt", "leftAt"
    FROM json_to_recordset($1::json) AS s (id uuid, "workspaceId" uuid, "runId" uuid, "journeyId" uuid, version int,
         "personId" uuid, "nodeId" text, visit int, position int, status text, port text, reason jsonb,
         "enteredAt" timestamptz, "leftAt" timestamptz)
  ON CONFLICT (run_id, node_id, visit) DO UPDATE
     SET status = excluded.status, port = excluded.port, reason = excluded.reason, left_at = excluded.left_at
), planned AS (
  INSERT INTO message (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, channel, template_id,
                       template_version, class, state, reason, variables, not_after, settled_at)
  SELECT id, "workspaceId", "runId", "journeyId", version, "nodeId", visit, "personId", channel, "templateId",
         "templateVersion", class, state, reason, variables, "notAfter", CASE WHEN state <> 'planned' THEN now() END
    FROM json_to_recordset($2::json) AS m (id uuid, "workspaceId" uuid, "runId" uuid, "journeyId" uuid, version int,
         "nodeId" text, visit int, "personId" uuid, channel text, "templateId" uuid, "templateVersion" int, class text,
         state text, reason jsonb, variables jsonb, "notAfter" timestamptz)
  ON CONFLICT (run_id, node_id, visit) DO NOTHING
), counted AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT "workspaceId", "journeyId", version, "nodeId", measure, delta
    FROM json_to_recordset($3::json) AS c ("workspaceId" uuid, "journeyId" uuid, version int, "nodeId" text,
         measure text, delta int)
), answered AS (
  INSERT INTO step_answer (run_id, counter, workspace_id, answer)
  SELECT "runId", counter, "workspaceId", answer
    FROM json_to_recordset($4::json) AS a ("runId" uuid, counter int, "workspaceId" uuid, answer jsonb)
)
UPDATE run r
   SET status = c.status, end_reason = c."endReason", node_id = c."nodeId", state = c.state, counter = c.counter,
       due = c.due, ended_at = c."endedAt"
  FROM json_to_recordset($5::json) AS c (id uuid, status text, "endReason" jsonb, "nodeId" text, state jsonb,
       counter int, due timestamptz, "endedAt" timestamptz)
 WHERE r.id = c.id`;

/** Writes what a batch of steps changed; the runs are locked by the caller. */
export async function writeSteps(client: PoolClient, writes: StepWrites): Promise<void> {
  await client.query({
    name: 'write-steps',
    text: WRITE,
    values: [
      rows(writes.steps),
      rows(writes.messages),
      rows(writes.counts),
      rows(writes.answers),
      rows(writes.runs),
    ],
  });
}
