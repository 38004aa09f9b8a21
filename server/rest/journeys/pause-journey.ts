import { createRoute } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/pause',
  tags: ['Journeys'],
  summary: 'Pause a journey',
  description: 'Nobody is lost: entrants queue and people inside hold at their next action.',
  request: { params: journeyParams },
  responses: { 200: json('The journey afterwards', journeySchema), ...problemAnswers(404, 409) },
});

export const addPauseJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await pauseJourney(actor, journeyId);
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
