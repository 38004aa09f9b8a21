import { createRoute, z } from '@hono/zod-openapi';
import { getJourneyCounts } from '@/server/read/journey-counts';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { countsSchema } from '../schemas/journey';
import { problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const route = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/counts',
  tags: ['Journeys'],
  summary: 'Live counts of a journey and its nodes',
  request: {
    params: journeyParams,
    query: z.object({
      version: z.coerce
        .number()
        .int()
        .min(1)
        .max(2_147_483_647)
        .optional()
        .openapi({ description: 'Default: all versions together' }),
      days: z.coerce.number().int().min(1).max(366).optional().openapi({
        description:
          'Only the last so many days of the workspace, today included; `open`, `held` and `waiting` are always of now. Default: since ever',
      }),
    }),
  },
  responses: { 200: json('The counts', countsSchema), ...problemAnswers(404) },
});

export const addGetCounts = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { journeyId } = context.req.valid('param');
    const { workspaceId } = context.get('actor');
    return context.json(
      await getJourneyCounts({ workspaceId, journeyId, ...context.req.valid('query') }),
      200,
    );
  });
