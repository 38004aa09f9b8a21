import { createRoute, z } from '@hono/zod-openapi';
import { listJourneys } from '@/server/read/journey-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, pageOf, searchQuery } from '../schemas/common';
import { journeyListItemSchema, journeyStatusSchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/journeys',
  tags: ['Journeys'],
  summary: 'List journeys, last changed first',
  description: 'Archived journeys are listed only when asked for by status.',
  request: {
    query: z.object({ search: searchQuery, status: journeyStatusSchema.optional(), cursor: cursorQuery }),
  },
  responses: { 200: json('A page of journeys', pageOf(journeyListItemSchema)), ...problemAnswers() },
});

export const addListJourneys = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    return context.json(await listJourneys(workspaceId, context.req.valid('query')), 200);
  });
