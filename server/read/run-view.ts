import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { pool } from '../data/pool';
import { messagesOfRun } from './message-detail';
import { presentRun, RUN_SELECT, type RunRow } from './run-columns';
import { presentStep, type StepRow } from './step-columns';
import type { MoveView, RunView } from './views/run-views';

interface DetailRow {
  document: JourneyDocument;
  entry: JsonObject;
  entry_message_id: string | null;
  entry_event: string | null;
  instance_key: string;
}

const MOVES = `
SELECT at, from_version AS "fromVersion", to_version AS "toVersion", from_node AS "fromNode", to_node AS "toNode", timer
  FROM run_move WHERE workspace_id = $1 AND run_id = $2 ORDER BY at`;

/** Each step is what it was in the version in which it was taken. */
const FORMER = `
SELECT DISTINCT ON (s.node_id) s.node_id AS id, v.document->'nodes'->s.node_id AS node
  FROM step s
  JOIN run r ON r.id = s.run_id
  JOIN journey_version v ON v.workspace_id = s.workspace_id AND v.journey_id = s.journey_id AND v.number = s.version
  JOIN journey_version own ON own.workspace_id = r.workspace_id AND own.journey_id = r.journey_id AND own.number = r.version
 WHERE s.workspace_id = $1 AND s.run_id = $2 AND s.version <> r.version
   AND own.document->'nodes'->s.node_id IS NULL AND v.document->'nodes'->s.node_id IS NOT NULL
 ORDER BY s.node_id, s.version DESC`;

/** One person's passage: the version it is on, its steps in order, its messages with their attempts. */
export async function getRun(workspaceId: string, runId: string): Promise<RunView> {
  const key = [workspaceId, runId];
  const [runs, details, steps, moves, former, messages] = await Promise.all([
    pool().query<RunRow>(`${RUN_SELECT} WHERE r.workspace_id = $1 AND r.id = $2`, key),
    pool().query<DetailRow>(
      `SELECT v.document, r.entry, r.entry_message_id, e.name AS entry_event, r.instance_key
       FROM run r
       JOIN journey_version v
         ON v.workspace_id = r.workspace_id AND v.journey_id = r.journey_id AND v.number = r.version
       LEFT JOIN event e ON e.workspace_id = r.workspace_id AND e.message_id = r.entry_message_id
       WHERE r.workspace_id = $1 AND r.id = $2`,
      key,
    ),
    pool().query<StepRow>(
      `SELECT id, node_id, visit, position, status, port, reason, entered_at, left_at FROM step
       WHERE workspace_id = $1 AND run_id = $2 ORDER BY position`,
      key,
    ),
    pool().query<Omit<MoveView, 'at'> & { at: Date }>(MOVES, key),
    pool().query<{ id: string; node: JourneyNode }>(FORMER, key),
    messagesOfRun(workspaceId, runId),
  ]);
  const [run, detail] = [runs.rows[0], details.rows[0]];
  if (!run || !detail) throw new AppError('not-found', 'runNotFound', 'No such run');
  return {
    ...presentRun(run),
    document: detail.document,
    formerNodes: Object.fromEntries(former.rows.map(({ id, node }) => [id, node])),
    moves: moves.rows.map((move) => ({ ...move, at: move.at.toISOString() })),
    entry: detail.entry,
    entryEvent: detail.entry_event,
    entryMessageId: detail.entry_message_id,
    instanceKey: detail.instance_key,
    steps: steps.rows.map(presentStep),
    messages,
  };
}
