import { createRoute, z } from '@hono/zod-openapi';
import { type HookView, listHooks } from '@/server/services/hooks/list-hooks';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { problemAnswers } from '../schemas/problem';

const hookSchema = z
  .object({ nodeId: z.string(), url: z.url().openapi({ description: 'Whoever knows it may call it' }) })
  .openapi('InboundHook') satisfies z.ZodType<HookView>;

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/hooks',
  tags: ['Journeys'],
  summary: 'List the addresses of a journey’s inbound webhooks',
  request: { params: journeyParams },
  responses: {
    200: json('One for each webhook trigger of the live version', z.object({ items: z.array(hookSchema) })),
    ...problemAnswers(404, 409),
  },
});

export const addListHooks = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { journeyId } = context.req.valid('param');
    return context.json({ items: await listHooks(context.get('actor').workspaceId, journeyId) }, 200);
  });
