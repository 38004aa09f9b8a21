import { z } from 'zod';
import { TASK_STATES } from '@/shared/task-state';
import { listTasks } from '../../read/task-list';
import { completeTask } from '../../services/tasks/complete-task';
import { router, workspaceProcedure } from '../init';
import { cursor, id } from '../inputs';

export const taskRouter = router({
  list: workspaceProcedure
    .input(z.object({ state: z.enum(TASK_STATES).optional(), runId: id.optional(), cursor }))
    .query(({ ctx, input }) => listTasks(ctx.workspace.id, input)),
  complete: workspaceProcedure
    .input(
      z.object({ taskId: id, outcome: z.string().max(64), note: z.string().trim().max(2_000).optional() }),
    )
    .mutation(({ ctx, input }) => completeTask(ctx.actor, input)),
});
