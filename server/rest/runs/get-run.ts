import { createRoute, z } from '@hono/zod-openapi';
import { getRun } from '@/server/read/run-view';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';
import { runSchema } from '../schemas/run';

const route = createRoute({
  method: 'get',
  path: '/runs/{runId}',
  tags: ['Runs'],
  summary: 'Read a run: its steps with the reason of every decision, and its messages',
  request: { params: z.object({ runId: idSchema }) },
  responses: { 200: json('The run', runSchema), ...problemAnswers(404) },
});

export const addGetRun = (app: RestApp) =>
  app.openapi(route, async (context) =>
    context.json(await getRun(context.get('actor').workspaceId, context.req.valid('param').runId), 200),
  );
