import type { TaskState } from '@/shared/task-state';
import { namedPerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import type { TaskView } from './views/task-views';

/** An open task whose run waits no longer is shown as expired. */
export const TASK_STATE = `CASE WHEN t.state = 'open' AND t.expires_at <= now() THEN 'expired' ELSE t.state END`;

/** Columns and joins of a task; `t` is the task. */
export const TASK_SELECT = `SELECT t.id, t.kind, t.title, t.text, ${TASK_STATE} AS state, t.outcomes, t.outcome, t.note, u.name AS done_by, t.done_at,
    t.created_at, t.expires_at, t.run_id, t.node_id, t.journey_id, j.name AS journey_name, ${PERSON_COLUMNS}
  FROM task t
  JOIN journey j ON j.workspace_id = t.workspace_id AND j.id = t.journey_id
  JOIN person p ON p.workspace_id = t.workspace_id AND p.id = t.person_id
  LEFT JOIN "user" u ON u.id = t.done_by`;

export interface TaskRow extends PersonColumns {
  id: string;
  kind: TaskView['kind'];
  title: string;
  text: string;
  state: TaskState;
  outcomes: TaskView['outcomes'];
  outcome: string | null;
  note: string;
  done_by: string | null;
  done_at: Date | null;
  created_at: Date;
  expires_at: Date;
  run_id: string;
  node_id: string;
  journey_id: string;
  journey_name: string;
}

export const presentTask = (row: TaskRow): TaskView => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  text: row.text,
  state: row.state,
  outcomes: row.outcomes,
  outcome: row.outcome,
  note: row.note,
  doneBy: row.done_by,
  doneAt: row.done_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  person: namedPerson(row),
  runId: row.run_id,
  nodeId: row.node_id,
  journey: { id: row.journey_id, name: row.journey_name },
});
