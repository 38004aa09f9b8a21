import { createRoute, z } from '@hono/zod-openapi';
import { listEvents } from '@/server/read/event-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, limitQuery, pageOf, searchQuery } from '../schemas/common';
import { receivedEventSchema } from '../schemas/event';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/events',
  tags: ['Events'],
  summary: 'List events as they came in, newest first',
  request: { query: z.object({ search: searchQuery, cursor: cursorQuery, limit: limitQuery }) },
  responses: { 200: json('A page of events', pageOf(receivedEventSchema)), ...problemAnswers() },
});

export const addListEvents = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listEvents(context.get('actor').workspaceId, filter, limit), 200);
  });
