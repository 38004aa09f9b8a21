import { createRoute, z } from '@hono/zod-openapi';
import { listPeople } from '@/server/read/person-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { channelSchema, cursorQuery, limitQuery, pageOf, searchQuery } from '../schemas/common';
import { personListItemSchema } from '../schemas/person';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/people',
  tags: ['People'],
  summary: 'List people, last seen first',
  request: {
    query: z.object({
      search: searchQuery,
      reachable: channelSchema.optional(),
      cursor: cursorQuery,
      limit: limitQuery,
    }),
  },
  responses: { 200: json('A page of people', pageOf(personListItemSchema)), ...problemAnswers() },
});

export const addListPeople = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listPeople(context.get('actor').workspaceId, filter, limit), 200);
  });
