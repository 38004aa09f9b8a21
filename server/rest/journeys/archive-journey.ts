import { createRoute } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { archiveJourney } from '@/server/services/journeys/archive-journey';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/archive',
  tags: ['Journeys'],
  summary: 'Archive a journey',
  description: 'Refused with 409 while it lets people in or somebody is inside.',
  request: { params: journeyParams },
  responses: { 200: json('The journey afterwards', journeySchema), ...problemAnswers(404, 409) },
});

export const addArchiveJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await archiveJourney(actor, journeyId);
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
