import { AppError } from '@/shared/app-error';
import type { TaskState } from '@/shared/task-state';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { takePage } from './take-page';
import { presentTask, TASK_SELECT, TASK_STATE, type TaskRow } from './task-columns';
import type { Page } from './views/page';
import type { TaskView } from './views/task-views';

const SIZE = 50;

export interface TaskFilter {
  state?: TaskState | undefined;
  runId?: string | undefined;
  cursor?: string | undefined;
}

/** Tasks of a workspace, last asked first. */
export async function listTasks(
  workspaceId: string,
  filter: TaskFilter,
  size = SIZE,
): Promise<Page<TaskView>> {
  const where = new Where();
  where.and(`t.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.state) where.and(`${TASK_STATE} = ${where.bind(filter.state)}`);
  if (filter.runId) where.and(`t.run_id = ${where.bind(filter.runId)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(t.created_at, t.id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<TaskRow>(
    `${TASK_SELECT} ${where} ORDER BY t.created_at DESC, t.id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.created_at.toISOString(), id: row.id }), presentTask);
}

/** One task. */
export async function getTask(workspaceId: string, taskId: string): Promise<TaskView> {
  const { rows } = await pool().query<TaskRow>(`${TASK_SELECT} WHERE t.workspace_id = $1 AND t.id = $2`, [
    workspaceId,
    taskId,
  ]);
  if (!rows[0]) throw new AppError('not-found', 'taskNotFound', 'No such task');
  return presentTask(rows[0]);
}
