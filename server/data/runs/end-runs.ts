import type { PoolClient } from 'pg';
import type { EndReason } from '@/journey/plan/types';
import { announceEnds } from '../events/announce-ends';
import { rows } from '../rows';

export interface RunToEnd {
  runId: string;
  reason: EndReason;
}

const LOCK = 'SELECT id FROM run WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE';

// One statement for all that ends with a run: its row, the open step with the reason, messages that have not left, the
// counts, and the terminate that is owed to Temporal.
const END = `
WITH asked AS (
  SELECT * FROM json_to_recordset($1::json) AS a ("runId" uuid, reason jsonb)
), ended AS (
  UPDATE run r SET status = 'ended', end_reason = a.reason, ended_at = clock_timestamp(), due = NULL
    FROM asked a WHERE r.id = a."runId" AND r.status <> 'ended'
  RETURNING r.id, r.workspace_id, r.journey_id, r.version, r.person_id, a.reason
), closed AS (
  UPDATE step s SET status = 'done', port = NULL, left_at = clock_timestamp(),
         reason = jsonb_build_object('code', 'ended', 'reason', e.reason)
    FROM ended e WHERE s.run_id = e.id AND s.status = 'waiting'
), unsubscribed AS (
  DELETE FROM subscription s USING ended e WHERE s.run_id = e.id
), withdrawn AS (
  UPDATE message m SET state = 'withdrawn', settled_at = clock_timestamp(),
         reason = jsonb_build_object('code', 'run-ended', 'reason', e.reason)
    FROM ended e WHERE m.run_id = e.id AND m.state = 'planned'
  RETURNING m.workspace_id, m.journey_id, m.version, m.node_id
), uncalled AS (
  UPDATE outbound_call c SET state = 'withdrawn', settled_at = clock_timestamp(),
         reason = jsonb_build_object('code', 'run-ended', 'reason', e.reason)
    FROM ended e WHERE c.run_id = e.id AND c.state = 'planned'
), undone AS (
  UPDATE task t SET state = 'withdrawn', done_at = clock_timestamp()
    FROM ended e WHERE t.run_id = e.id AND t.state = 'open'
), woken AS (
  INSERT INTO wake (workspace_id, run_id, kind) SELECT workspace_id, id, 'terminate' FROM ended WHERE $2
), counted AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT workspace_id, journey_id, version, node_id, 'withdrawn', count(*) FROM withdrawn GROUP BY 1, 2, 3, 4
)
SELECT id FROM ended`;

/**
 * Ends open runs at once, inside the caller's transaction; those that ended meanwhile are left alone.
 * `terminate`: owe the end of their workflows too (not when the workflow itself asks). Returns the runs it ended.
 */
export async function endRuns(
  client: PoolClient,
  runs: readonly RunToEnd[],
  terminate: boolean,
): Promise<string[]> {
  if (runs.length === 0) return [];
  await client.query({ name: 'end-runs-lock', text: LOCK, values: [runs.map(({ runId }) => runId)] });
  const result = await client.query<{ id: string }>({
    name: 'end-runs',
    text: END,
    values: [rows(runs), terminate],
  });
  const ended = result.rows.map(({ id }) => id);
  await announceEnds(client, ended);
  return ended;
}
