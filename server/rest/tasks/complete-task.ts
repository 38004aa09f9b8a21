import { createRoute, z } from '@hono/zod-openapi';
import { getTask } from '@/server/read/task-list';
import { completeTask } from '@/server/services/tasks/complete-task';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { taskSchema } from '../schemas/task';

const route = createRoute({
  method: 'post',
  path: '/tasks/{taskId}/complete',
  tags: ['Tasks'],
  summary: 'Say what came of a task or an approval',
  description: 'The run that waits for it goes on by the way of this outcome. The first answer counts.',
  request: {
    params: z.object({ taskId: idSchema }),
    body: jsonBody(
      z.strictObject({
        outcome: z.string().max(64).openapi({ example: 'approved' }),
        note: z.string().trim().max(2_000).optional(),
      }),
    ),
  },
  responses: { 200: json('The task afterwards', taskSchema), ...problemAnswers(404, 409, ...bodyProblems) },
});

export const addCompleteTask = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { taskId } = context.req.valid('param');
    await completeTask(actor, { taskId, ...context.req.valid('json') });
    return context.json(await getTask(actor.workspaceId, taskId), 200);
  });
