import { createRoute, z } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { STOP_MODES, stopJourney } from '@/server/services/journeys/stop-journey';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/stop',
  tags: ['Journeys'],
  summary: 'Stop a journey',
  description:
    '`now`: everybody leaves with the reason `stopped`, and messages that have not left are withdrawn; this takes a moment for many people, the counts tell how many are still inside. `drain`: nobody enters any more, people inside go to their end, then the journey is stopped by itself; until then `resume` takes it back. Whoever would enter is refused, and that is recorded.',
  request: { params: journeyParams, body: jsonBody(z.object({ mode: z.enum(STOP_MODES) })) },
  responses: {
    200: json('The journey afterwards', journeySchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addStopJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await stopJourney(actor, journeyId, context.req.valid('json').mode);
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
