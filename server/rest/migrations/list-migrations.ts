import { createRoute, z } from '@hono/zod-openapi';
import { getJourney } from '@/server/read/journey-view';
import { listMigrations } from '@/server/read/migration-list';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { migrationSchema } from '../schemas/migration';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/migrations',
  tags: ['Journeys'],
  summary: 'List the latest 50 moves of people to another version, newest first',
  request: { params: journeyParams },
  responses: {
    200: json('The migrations', z.object({ items: z.array(migrationSchema) })),
    ...problemAnswers(404),
  },
});

export const addListMigrations = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const { id } = await getJourney(workspaceId, context.req.valid('param').journeyId);
    return context.json({ items: await listMigrations(workspaceId, id) }, 200);
  });
