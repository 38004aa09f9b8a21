import { createRoute, z } from '@hono/zod-openapi';
import { listRuns } from '@/server/read/run-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, idSchema, limitQuery, pageOf, searchQuery } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';
import { runListItemSchema, runStatusSchema } from '../schemas/run';

const route = createRoute({
  method: 'get',
  path: '/runs',
  tags: ['Runs'],
  summary: 'List runs, last started first',
  request: {
    query: z.object({
      journeyId: idSchema.optional(),
      version: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
      status: runStatusSchema.optional(),
      nodeId: z.string().max(64).optional(),
      personId: idSchema.optional(),
      endCode: z.string().max(64).optional().openapi({ example: 'exit-rule' }),
      search: searchQuery,
      cursor: cursorQuery,
      limit: limitQuery,
    }),
  },
  responses: { 200: json('A page of runs', pageOf(runListItemSchema)), ...problemAnswers() },
});

export const addListRuns = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listRuns(context.get('actor').workspaceId, filter, limit), 200);
  });
