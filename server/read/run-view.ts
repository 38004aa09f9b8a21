import type { JourneyDocument } from '@/journey/graph/types';
import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { pool } from '../data/pool';
import { messagesOfRun } from './message-detail';
import { presentRun, RUN_SELECT, type RunRow } from './run-columns';
import { presentStep, type StepRow } from './step-columns';
import type { RunView } from './views/run-views';

interface DetailRow {
  document: JourneyDocument;
  entry: JsonObject;
  entry_message_id: string | null;
  entry_event: string | null;
  instance_key: string;
}

/** One person's passage: the version it is on, its steps in order, its messages with their attempts. */
export async function getRun(workspaceId: string, runId: string): Promise<RunView> {
  const key = [workspaceId, runId];
  const [runs, details, steps, messages] = await Promise.all([
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
    messagesOfRun(workspaceId, runId),
  ]);
  const [run, detail] = [runs.rows[0], details.rows[0]];
  if (!run || !detail) throw new AppError('not-found', 'runNotFound', 'No such run');
  return {
    ...presentRun(run),
    document: detail.document,
    entry: detail.entry,
    entryEvent: detail.entry_event,
    entryMessageId: detail.entry_message_id,
    instanceKey: detail.instance_key,
    steps: steps.rows.map(presentStep),
    messages,
  };
}
