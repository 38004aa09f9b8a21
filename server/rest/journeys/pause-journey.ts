import { createRoute } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { pausePolicySchema } from '@/server/services/journeys/pause-policy-schema';
import type { RestApp } from '../rest-app';
import { json, optionalJsonBody } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/pause',
  tags: ['Journeys'],
  summary: 'Pause a journey',
  description:
    'Unless the body says otherwise nobody is lost: entrants queue, people inside hold at their next action, waits go on counting.',
  request: { params: journeyParams, body: optionalJsonBody(pausePolicySchema) },
  responses: {
    200: json('The journey afterwards', journeySchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addPauseJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await pauseJourney(actor, journeyId, context.req.valid('json'));
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
