import type { PoolClient } from 'pg';
import type { NodeId } from '@/journey/graph/types';
import type { MovedTimer } from '@/journey/migrate/types';
import type { RunState, StepReason } from '@/journey/plan/types';
import { rows } from '../rows';
import type { CountRow } from '../runs/step-rows';
import type { RunningMigration } from './take-movers';

export interface RunMoveRow {
  runId: string;
  fromVersion: number;
  fromNode: NodeId | null;
  /** Null: the end of the journey, or out of it. */
  toNode: NodeId | null;
  timer: MovedTimer;
}

/** A run that stays in the journey, as it is after its move. */
export interface MovedRun extends RunMoveRow {
  state: RunState;
  nodeId: NodeId | null;
  /** The visit that ended with the move. */
  closed: { nodeId: NodeId; visit: number; reason: StepReason } | null;
  /** rush: look again now, also when the workflow sleeps behind a delayed start. null: nothing changes for it. */
  wake: 'rush' | null;
}

// A visit that goes on belongs to the new version from now on; one that ended keeps the version it was made in.
const MOVE = `
WITH moved AS (
  SELECT * FROM json_to_recordset($1::json) AS m ("runId" uuid, state jsonb, "nodeId" text, closed jsonb, wake text)
), runs AS (
  UPDATE run r
     SET version = $2, plan_hash = $3, state = m.state, node_id = m."nodeId",
         due = CASE WHEN m.wake IS NULL THEN r.due ELSE clock_timestamp() END
    FROM moved m WHERE r.id = m."runId"
), closed AS (
  UPDATE step s SET status = 'done', port = NULL, left_at = clock_timestamp(), reason = m.closed->'reason'
    FROM moved m
   WHERE s.run_id = m."runId" AND s.node_id = m.closed->>'nodeId' AND s.visit = (m.closed->>'visit')::int
), kept AS (
  UPDATE step s SET version = $2 FROM moved m
   WHERE s.run_id = m."runId" AND s.status = 'waiting' AND coalesce(m.closed, 'null') = 'null'
), unsubscribed AS (
  DELETE FROM subscription s USING moved m WHERE s.run_id = m."runId" AND coalesce(m.closed, 'null') <> 'null'
)
INSERT INTO wake (workspace_id, run_id, kind) SELECT $4, m."runId", m.wake FROM moved m WHERE m.wake IS NOT NULL`;

const RECORD = `
WITH counted AS (
  INSERT INTO node_count_delta (workspace_id, journey_id, version, node_id, measure, delta)
  SELECT "workspaceId", "journeyId", version, "nodeId", measure, delta
    FROM json_to_recordset($2::json) AS c ("workspaceId" uuid, "journeyId" uuid, version int, "nodeId" text,
         measure text, delta int)
), recorded AS (
  INSERT INTO run_move (migration_id, run_id, workspace_id, from_version, to_version, from_node, to_node, timer)
  SELECT $3, "runId", $4, "fromVersion", $5, "fromNode", "toNode", timer
    FROM json_to_recordset($1::json) AS m ("runId" uuid, "fromVersion" int, "fromNode" text, "toNode" text, timer text)
)
UPDATE migration SET moved = moved + $6, "left" = "left" + $7 WHERE id = $3`;

export interface Moves {
  moved: readonly MovedRun[];
  left: readonly RunMoveRow[];
  counts: readonly CountRow[];
}

/** Writes where a batch of runs stands now and the record of it. The runs are locked by the caller, who ends those that leave. */
export async function writeMoves(
  client: PoolClient,
  { id, workspaceId, version }: RunningMigration,
  planHash: string,
  { moved, left, counts }: Moves,
): Promise<void> {
  if (moved.length > 0) await client.query(MOVE, [rows(moved), version, planHash, workspaceId]);
  const all = [...moved, ...left].map(({ runId, fromVersion, fromNode, toNode, timer }) => ({
    runId,
    fromVersion,
    fromNode,
    toNode,
    timer,
  }));
  await client.query(RECORD, [rows(all), rows(counts), id, workspaceId, version, moved.length, left.length]);
}
