import { createRoute, z } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { perMinuteSchema } from '@/server/services/journeys/pause-policy-schema';
import { RELEASE_PER_MINUTE, resumeJourney } from '@/server/services/journeys/resume-journey';
import type { RestApp } from '../rest-app';
import { json, optionalJsonBody } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/resume',
  tags: ['Journeys'],
  summary: 'Resume a paused journey',
  description:
    'People who were held go on, a part of them each minute; those who queued enter. Also takes back a stop that drains. How many are still held is in the counts.',
  request: {
    params: journeyParams,
    body: optionalJsonBody(
      z.object({
        perMinute: perMinuteSchema
          .optional()
          .openapi({ description: `People who go on per minute; without it ${RELEASE_PER_MINUTE}` }),
      }),
    ),
  },
  responses: {
    200: json('The journey afterwards', journeySchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addResumeJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await resumeJourney(actor, journeyId, context.req.valid('json'));
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
