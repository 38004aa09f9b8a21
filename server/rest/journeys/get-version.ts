import { createRoute, z } from '@hono/zod-openapi';
import { getVersion } from '@/server/read/journey-versions';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { versionSchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/versions/{number}',
  tags: ['Journeys'],
  summary: 'Read a published version with its document',
  request: { params: journeyParams.extend({ number: z.coerce.number().int().min(1).max(2_147_483_647) }) },
  responses: { 200: json('The version', versionSchema), ...problemAnswers(404) },
});

export const addGetVersion = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { journeyId, number } = context.req.valid('param');
    return context.json(await getVersion(context.get('actor').workspaceId, journeyId, number), 200);
  });
