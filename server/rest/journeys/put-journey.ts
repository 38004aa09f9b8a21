import { createRoute, z } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import type { Actor } from '@/server/services/actor';
import { createJourney } from '@/server/services/journeys/create-journey';
import { saveDraft } from '@/server/services/journeys/save-draft';
import { AppError } from '@/shared/app-error';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { documentSchema, savedJourneySchema } from '../schemas/journey';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';
import { savedJourney } from './saved-journey';

const route = createRoute({
  method: 'put',
  path: '/journeys/{journeyId}',
  tags: ['Journeys'],
  summary: 'Create or replace a journey by its id',
  description:
    'Replaces the draft; people inside and the published version are not touched until you publish. With `revision`, the draft is replaced only if it is still at that revision.',
  request: {
    params: journeyParams,
    query: z.object({ revision: z.coerce.number().int().min(1).optional() }),
    body: jsonBody(documentSchema),
  },
  responses: {
    200: json('The replaced draft', savedJourneySchema),
    201: json('The new draft', savedJourneySchema),
    ...problemAnswers(409, ...bodyProblems),
  },
});

export const addPutJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    const document = context.req.valid('json');
    const known = await currentRevision(actor, journeyId);
    if (known === null) {
      await createJourney(actor, { id: journeyId, name: document.name, document });
      return context.json(await savedJourney(actor.workspaceId, journeyId), 201);
    }
    const revision = context.req.valid('query').revision ?? known;
    await saveDraft(actor, { journeyId, revision, document });
    return context.json(await savedJourney(actor.workspaceId, journeyId), 200);
  });

async function currentRevision({ workspaceId }: Actor, journeyId: string): Promise<number | null> {
  try {
    return (await getJourney(workspaceId, journeyId)).revision;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
