import type { PoolClient } from 'pg';
import { rows } from '../rows';

export interface MergeRow {
  workspaceId: string;
  fromId: string;
  intoId: string;
  messageId: string;
  before: object;
}

const MERGES = `json_to_recordset($1::json) AS m ("workspaceId" uuid, "fromId" uuid, "intoId" uuid, "messageId" text, before jsonb)`;

const RECORD = `
INSERT INTO person_merge (workspace_id, from_id, into_id, message_id, before)
SELECT "workspaceId", "fromId", "intoId", "messageId", before FROM ${MERGES}`;

const HIDE = `
UPDATE person p SET merged_into = m."intoId", updated_at = now() FROM ${MERGES}
 WHERE p.workspace_id = m."workspaceId" AND p.id = m."fromId"`;

// Of several people who become one in the same batch, the latest entry stands. Found by their runs, one look into the
// key each (OFFSET 0: whatever the planner thinks): entries are kept by journey.
const ENTRIES = `
INSERT INTO journey_entry (workspace_id, journey_id, person_id, instance_key, run_id, entered_at)
SELECT DISTINCT ON (e.workspace_id, e.journey_id, m."intoId", e.instance_key)
       e.workspace_id, e.journey_id, m."intoId", e.instance_key, e.run_id, e.entered_at
  FROM ${MERGES}
 CROSS JOIN LATERAL (
   SELECT DISTINCT r.journey_id FROM run r WHERE r.workspace_id = m."workspaceId" AND r.person_id = m."fromId"
 ) own
 CROSS JOIN LATERAL (
   SELECT * FROM journey_entry entry
    WHERE entry.workspace_id = m."workspaceId" AND entry.journey_id = own.journey_id AND entry.person_id = m."fromId" OFFSET 0
 ) e
 ORDER BY e.workspace_id, e.journey_id, m."intoId", e.instance_key, e.entered_at DESC
ON CONFLICT (workspace_id, journey_id, person_id, instance_key) DO UPDATE
   SET run_id = excluded.run_id, entered_at = excluded.entered_at WHERE journey_entry.entered_at < excluded.entered_at`;

/** Tables whose rows belong to a run, and follow its person before the run does. */
const FOLLOWING_RUNS = ['outbound_call', 'task', 'run_goal'];

const followRuns = (table: string) => `
UPDATE ${table} t SET person_id = m."intoId"
  FROM ${MERGES} JOIN run r ON r.workspace_id = m."workspaceId" AND r.person_id = m."fromId"
 WHERE t.workspace_id = r.workspace_id AND t.run_id = r.id`;

/** Tables whose rows belong to a person and follow them. */
const FOLLOWING = ['event', 'run', 'step', 'message', 'entry_refusal', 'entry_retry', 'subscription'];

const follow = (table: string) => `
UPDATE ${table} t SET person_id = m."intoId" FROM ${MERGES}
 WHERE t.workspace_id = m."workspaceId" AND t.person_id = m."fromId"`;

/** Tables whose rows say something of one person that has to be found out anew for whom they turned out to be. */
const FORGOTTEN = ['segment_member', 'trigger_due'];

const forget = (table: string) => `
DELETE FROM ${table} t USING ${MERGES} WHERE t.workspace_id = m."workspaceId" AND t.person_id = m."fromId"`;

// What one of them waits for the other may have done.
const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT DISTINCT s.workspace_id, s.run_id, 'hint'
  FROM subscription s JOIN ${MERGES} ON s.workspace_id = m."workspaceId" AND s.person_id = m."intoId"`;

/**
 * Records merges and hands everything of the merged people to whom they turned out to be. Runs that would be a second one are ended before.
 * Returns how many hints are now owed to runs that wait.
 */
export async function writeMerges(client: PoolClient, merges: readonly MergeRow[]): Promise<number> {
  if (merges.length === 0) return 0;
  const values = [rows(merges)];
  await client.query(RECORD, values);
  await client.query(HIDE, values);
  await client.query(ENTRIES, values);
  for (const table of FOLLOWING_RUNS) await client.query(followRuns(table), values);
  for (const table of FOLLOWING) await client.query(follow(table), values);
  for (const table of FORGOTTEN) await client.query(forget(table), values);
  return (await client.query(WAKE, values)).rowCount ?? 0;
}
