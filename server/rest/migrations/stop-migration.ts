import { createRoute } from '@hono/zod-openapi';
import { getMigration } from '@/server/read/migration-list';
import { stopMigration } from '@/server/services/journeys/stop-migration';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { migrationSchema } from '../schemas/migration';
import { problemAnswers } from '../schemas/problem';
import { migrationParams } from './migration-params';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/migrations/{migrationId}/stop',
  tags: ['Journeys'],
  summary: 'Stop a migration',
  description: 'Who was moved stays moved; the others stay on their version.',
  request: { params: migrationParams },
  responses: { 200: json('The migration afterwards', migrationSchema), ...problemAnswers(404, 409) },
});

export const addStopMigration = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { journeyId, migrationId } = context.req.valid('param');
    await stopMigration(actor, journeyId, migrationId);
    return context.json(await getMigration(actor.workspaceId, journeyId, migrationId), 200);
  });
