import { createRoute, z } from '@hono/zod-openapi';
import { listRejectedEvents } from '@/server/read/rejected-event-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, limitQuery, pageOf } from '../schemas/common';
import { rejectedEventSchema } from '../schemas/event';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/events/rejected',
  tags: ['Events'],
  summary: 'List events that were refused, with the reason',
  request: { query: z.object({ cursor: cursorQuery, limit: limitQuery }) },
  responses: { 200: json('A page of refused events', pageOf(rejectedEventSchema)), ...problemAnswers() },
});

export const addListRejectedEvents = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listRejectedEvents(context.get('actor').workspaceId, filter, limit), 200);
  });
