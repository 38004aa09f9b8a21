import type { PoolClient } from 'pg';
import { rows } from '../rows';
import type { CountRow, StepRow } from '../runs/step-rows';
import type { PastEntry } from './load-entries';
import type { EntryCountRow, NewRun, RefusalRow, RetryRow } from './reaction-rows';

export interface ReactionWrites {
  runs: readonly NewRun[];
  steps: readonly StepRow[];
  counts: readonly CountRow[];
  entries: readonly PastEntry[];
  entryCounts: readonly EntryCountRow[];
  refusals: readonly RefusalRow[];
  retries: readonly RetryRow[];
  /** Entries that were decided again, for good. */
  doneRetries: readonly { workspaceId: string; journeyId: string; messageId: string }[];
  events: readonly { workspaceId: string; messageId: string; personId: string }[];
}

const FORGET = `
WITH done AS (
  SELECT * FROM json_to_recordset($1::json) AS d ("workspaceId" uuid, "journeyId" uuid, "messageId" text)
), forgotten AS (
  DELETE FROM entry_retry r USING done d
   WHERE r.workspace_id = d."workspaceId" AND r.journey_id = d."journeyId" AND r.message_id = d."messageId"
)
DELETE FROM entry_refusal r USING done d
 WHERE r.workspace_id = d."workspaceId" AND r.journey_id = d."journeyId" AND r.message_id = d."messageId"`;

const OWNERS = `
UPDATE event e SET person_id = o."personId"
  FROM json_to_recordset($1::json) AS o ("workspaceId" uuid, "messageId" text, "personId" uuid)
 WHERE e.workspace_id = o."workspaceId" AND e.message_id = o."messageId"`;

const WRITE = `
WITH runs AS (
  INSERT INTO run (id, workspace_id, journey_id, version, plan_hash, person_id, instance_key, status, end_reason,
                   ended_at, node_id, state, due, entry_message_id, entry, started_at)
  SELECT id, "workspaceId", "journeyId", version, "planHash", "personId", "instanceKey", status, "endReason",
         "endedAt", "nodeId", state, due, "entryMessageId", entry, clock_timestamp()
    FROM json_to_recordset($1::json) AS r (id uuid, "workspaceId" uuid, "journeyId" uuid, version int, "planHash" text,
         "personId" uuid, "instanceKey" text, status text, "endReason" jsonb, "endedAt" timestamptz, "nodeId" text,
         state jsonb, due timestamptz, "entryMessageId" text, entry jsonb)
), steps AS (
  INSERT INTO step (id, workspace_id, run_id, journey_id, version, person_id, node_id, visit, position, status, port,
                    reason, entered_at, left_at)
  SELECT id, "workspaceId", "runId", "journeyId", version, "personId", "nodeId", visit, position, status, port,
         reason, "enteredAt", "leftAt"
    FROM json_to_recordset($2::json) AS s (id uuid, "workspaceId" uuid, "runId" uuid, "journeyId" uuid, version int,
         "personId" uuid, "nodeId" text, visit int, position int, status text, port text, reason jsonb,
         "enteredAt" timestamptz, "leftAt" timestamptz)
), counts AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT "workspaceId", "journeyId", version, "nodeId", measure, delta
    FROM json_to_recordset($3::json) AS c ("workspaceId" uuid, "journeyId" uuid, version int, "nodeId" text,
         measure text, delta int)
), entries AS (
  INSERT INTO journey_entry (workspace_id, journey_id, person_id, instance_key, run_id, entered_at)
  SELECT "workspaceId", "journeyId", "personId", "instanceKey", "runId", "enteredAt"
    FROM json_to_recordset($4::json) AS e ("workspaceId" uuid, "journeyId" uuid, "personId" uuid, "instanceKey" text,
         "runId" uuid, "enteredAt" timestamptz)
  ON CONFLICT (workspace_id, journey_id, person_id, instance_key) DO UPDATE
     SET run_id = excluded.run_id, entered_at = excluded.entered_at
   WHERE journey_entry.entered_at <= excluded.entered_at
), counted_entries AS (
  INSERT INTO journey_entry_day (workspace_id, journey_id, day, count)
  SELECT "workspaceId", "journeyId", day, count
    FROM json_to_recordset($7::json) AS d ("workspaceId" uuid, "journeyId" uuid, day text, count int)
  ON CONFLICT (workspace_id, journey_id, day) DO UPDATE SET count = journey_entry_day.count + excluded.count
), refusals AS (
  INSERT INTO entry_refusal (workspace_id, journey_id, person_id, message_id, reason)
  SELECT "workspaceId", "journeyId", "personId", "messageId", reason
    FROM json_to_recordset($5::json) AS f ("workspaceId" uuid, "journeyId" uuid, "personId" uuid, "messageId" text,
         reason jsonb)
  ON CONFLICT (workspace_id, journey_id, message_id) DO UPDATE SET reason = excluded.reason
)
INSERT INTO entry_retry (workspace_id, journey_id, message_id, person_id, until, nodes)
SELECT "workspaceId", "journeyId", "messageId", "personId", until, ARRAY(SELECT json_array_elements_text(nodes))
  FROM json_to_recordset($6::json) AS t ("workspaceId" uuid, "journeyId" uuid, "messageId" text, "personId" uuid,
       until timestamptz, nodes json)
ON CONFLICT (workspace_id, journey_id, message_id) DO NOTHING`;

/** Writes whom a batch of events let in or refused, and whose events they were. */
export async function writeReaction(client: PoolClient, writes: ReactionWrites): Promise<void> {
  if (writes.doneRetries.length > 0) await client.query(FORGET, [rows(writes.doneRetries)]);
  const { runs, steps, counts, entries, refusals, retries, entryCounts } = writes;
  if (runs.length + refusals.length + retries.length > 0) {
    await client.query({
      name: 'write-reaction',
      text: WRITE,
      values: [runs, steps, counts, entries, refusals, retries, entryCounts].map(rows),
    });
  }
  await client.query({ name: 'write-event-owners', text: OWNERS, values: [rows(writes.events)] });
}
