import { createRoute, z } from '@hono/zod-openapi';
import { getPerson } from '@/server/read/person-view';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { personSchema } from '../schemas/person';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/people/{personId}',
  tags: ['People'],
  summary: 'Read a person: traits, identities and how to reach them',
  description: 'The id of somebody who was merged leads to the person they were merged into.',
  request: { params: z.object({ personId: idSchema }) },
  responses: { 200: json('The person', personSchema), ...problemAnswers(404) },
});

export const addGetPerson = (app: RestApp) =>
  app.openapi(route, async (context) =>
    context.json(await getPerson(context.get('actor').workspaceId, context.req.valid('param').personId), 200),
  );
