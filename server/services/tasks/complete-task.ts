import { AppError } from '@/shared/app-error';
import { notify } from '../../data/notify';
import { inTransaction } from '../../data/pool';
import { settleTask } from '../../data/tasks/settle-task';
import { getTask } from '../../read/task-list';
import type { Actor } from '../actor';

/** Says what came of a task or an approval; the run that waits for it goes on. The first answer counts. */
export async function completeTask(
  actor: Actor,
  { taskId, outcome, note = '' }: { taskId: string; outcome: string; note?: string | undefined },
): Promise<void> {
  const { workspaceId, userId } = actor;
  const { outcomes } = await getTask(workspaceId, taskId);
  if (!outcomes.some(({ id }) => id === outcome)) {
    const known = outcomes.map(({ id }) => id).join(', ');
    throw new AppError('invalid', 'taskOutcomeUnknown', `outcome: "${outcome}" is none of ${known}`);
  }
  const isDone = await inTransaction((client) =>
    settleTask(client, { workspaceId, taskId, outcome, note, userId }),
  );
  if (!isDone) throw new AppError('conflict', 'taskNotOpen', 'The task is not open any more');
  notify('safar_wake');
  notify('safar_inbox');
}
