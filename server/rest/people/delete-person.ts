import { createRoute, z } from '@hono/zod-openapi';
import { deletePerson } from '@/server/services/people/delete-person';
import type { RestApp } from '../rest-app';
import { idSchema } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'delete',
  path: '/people/{personId}',
  tags: ['People'],
  summary: 'Delete a person',
  description:
    'Ends what they are in the middle of, withdraws messages that have not left, then erases identities, traits, contents of events and bodies of messages. What was counted stays counted. Cannot be taken back. 409 while a message to them is leaving at this moment: try again.',
  request: { params: z.object({ personId: idSchema }) },
  responses: { 204: { description: 'Deleted' }, ...problemAnswers(404, 409) },
});

export const addDeletePerson = (app: RestApp) =>
  app.openapi(route, async (context) => {
    await deletePerson(context.get('actor'), context.req.valid('param').personId);
    return context.body(null, 204);
  });
