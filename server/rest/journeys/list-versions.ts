import { createRoute, z } from '@hono/zod-openapi';
import { listVersions } from '@/server/read/journey-versions';
import { getJourney } from '@/server/read/journey-view';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { versionItemSchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/versions',
  tags: ['Journeys'],
  summary: 'List published versions, newest first',
  request: { params: journeyParams },
  responses: {
    200: json('The versions', z.object({ items: z.array(versionItemSchema) })),
    ...problemAnswers(404),
  },
});

export const addListVersions = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const { id } = await getJourney(workspaceId, context.req.valid('param').journeyId);
    return context.json({ items: await listVersions(workspaceId, id) }, 200);
  });
