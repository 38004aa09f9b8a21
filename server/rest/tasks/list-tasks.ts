import { createRoute, z } from '@hono/zod-openapi';
import { listTasks } from '@/server/read/task-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, idSchema, limitQuery, pageOf } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';
import { taskSchema, taskStateSchema } from '../schemas/task';

const route = createRoute({
  method: 'get',
  path: '/tasks',
  tags: ['Tasks'],
  summary: 'List tasks and approvals, last asked first',
  request: {
    query: z.object({
      state: taskStateSchema.optional(),
      runId: idSchema.optional(),
      cursor: cursorQuery,
      limit: limitQuery,
    }),
  },
  responses: { 200: json('A page of tasks', pageOf(taskSchema)), ...problemAnswers() },
});

export const addListTasks = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listTasks(context.get('actor').workspaceId, filter, limit), 200);
  });
