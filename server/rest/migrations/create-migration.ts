import { createRoute } from '@hono/zod-openapi';
import { getMigration } from '@/server/read/migration-list';
import { migrationChoicesSchema } from '@/server/services/journeys/migration-choices-schema';
import { startMigration } from '@/server/services/journeys/start-migration';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { migrationSchema } from '../schemas/migration';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/migrations',
  tags: ['Journeys'],
  summary: 'Move people inside to the live version',
  description:
    'Everybody inside an older version is moved, batch by batch; the answer tells how far it is, and asking again tells more. People at a step that is gone leave with the reason `node-removed`, unless `map` says where to. Ask for a preview first. Refused with 409 while another migration of the journey is running.',
  request: { params: journeyParams, body: jsonBody(migrationChoicesSchema) },
  responses: {
    201: json('The migration that has begun', migrationSchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addCreateMigration = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId } = context.req.valid('param');
    const { id } = await startMigration(actor, journeyId, context.req.valid('json'));
    return context.json(await getMigration(actor.workspaceId, journeyId, id), 201);
  });
