import { createRoute } from '@hono/zod-openapi';
import { createJourney } from '@/server/services/journeys/create-journey';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { documentSchema, savedJourneySchema } from '../schemas/journey';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { savedJourney } from './saved-journey';

const route = createRoute({
  method: 'post',
  path: '/journeys',
  tags: ['Journeys'],
  summary: 'Create a journey from its document',
  description:
    'The journey is a draft until it is published. Its problems are listed in the answer. To repeat safely, use PUT with an id of your own.',
  request: { body: jsonBody(documentSchema) },
  responses: { 201: json('The new draft', savedJourneySchema), ...problemAnswers(...bodyProblems) },
});

export const addCreateJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const document = context.req.valid('json');
    const { id } = await createJourney(actor, { name: document.name, document });
    return context.json(await savedJourney(actor.workspaceId, id), 201);
  });
