import { createRoute } from '@hono/zod-openapi';
import { getMigration } from '@/server/read/migration-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { migrationSchema } from '../schemas/migration';
import { problemAnswers } from '../schemas/problem';
import { migrationParams } from './migration-params';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/migrations/{migrationId}',
  tags: ['Journeys'],
  summary: 'How far a migration is',
  request: { params: migrationParams },
  responses: { 200: json('The migration', migrationSchema), ...problemAnswers(404) },
});

export const addGetMigration = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const { journeyId, migrationId } = context.req.valid('param');
    return context.json(await getMigration(workspaceId, journeyId, migrationId), 200);
  });
