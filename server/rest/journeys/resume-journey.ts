import { createRoute } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { journeySchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/resume',
  tags: ['Journeys'],
  summary: 'Resume a paused journey',
  description: 'People who were held go on; those who queued enter.',
  request: { params: journeyParams },
  responses: { 200: json('The journey afterwards', journeySchema), ...problemAnswers(404, 409) },
});

export const addResumeJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    await resumeJourney(actor, journeyId);
    return context.json(await getJourney(actor.workspaceId, journeyId), 200);
  });
