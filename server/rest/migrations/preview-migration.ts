import { createRoute, z } from '@hono/zod-openapi';
import { getMigrationPreview } from '@/server/read/migration-preview';
import { migrationChoicesSchema } from '@/server/services/journeys/migration-choices-schema';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { migrationPreviewSchema } from '../schemas/migration';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/migrations/preview',
  tags: ['Journeys'],
  summary: 'What moving people would do',
  description:
    'Per step: how many people are there, where they go, what becomes of their wait, who leaves and why. To the live version, or to the draft before it is published. Changes nothing.',
  request: {
    params: journeyParams,
    body: jsonBody(migrationChoicesSchema.extend({ to: z.enum(['live', 'draft']).default('live') })),
  },
  responses: {
    200: json('Who would go where', migrationPreviewSchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addPreviewMigration = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const { to, ...choices } = context.req.valid('json');
    const { journeyId } = context.req.valid('param');
    return context.json(await getMigrationPreview(workspaceId, journeyId, to, choices), 200);
  });
