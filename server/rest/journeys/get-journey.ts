import { createRoute } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}',
  tags: ['Journeys'],
  summary: 'Read a journey with its draft',
  request: { params: journeyParams },
  responses: { 200: json('The journey', journeySchema), ...problemAnswers(404) },
});

export const addGetJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    return context.json(await getJourney(workspaceId, context.req.valid('param').journeyId), 200);
  });
