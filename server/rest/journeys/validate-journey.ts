import { createRoute, z } from '@hono/zod-openapi';
import { checkDocument } from '@/server/services/journeys/check-document';
import { documentDetails } from '../problems/document-details';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { documentSchema } from '../schemas/journey';
import { bodyProblems, detailSchema, problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'post',
  path: '/journeys/validate',
  tags: ['Journeys'],
  summary: 'Check a document without storing it',
  request: { body: jsonBody(documentSchema) },
  responses: {
    200: json(
      'What publishing would say. Warnings do not hinder it.',
      z.object({ valid: z.boolean(), problems: z.array(detailSchema) }),
    ),
    ...problemAnswers(...bodyProblems),
  },
});

export const addValidateJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const document = context.req.valid('json');
    const problems = await checkDocument(context.get('actor').workspaceId, document);
    const valid = !problems.some(({ severity }) => severity === 'error');
    return context.json({ valid, problems: await documentDetails(document, problems) }, 200);
  });
