import { createRoute, z } from '@hono/zod-openapi';
import { enterPerson } from '@/server/services/entry/enter-person';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { objectSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { journeyParams } from './journey-params';

const id = z.string().trim().min(1).max(255);
const entrant = z
  .strictObject({
    userId: id.optional(),
    anonymousId: id.optional(),
    properties: objectSchema
      .default({})
      .openapi({ description: 'What rules and messages read as the entry event' }),
    messageId: id.optional().openapi({ description: 'The same one again changes nothing' }),
  })
  .refine(({ userId, anonymousId }) => (userId === undefined) !== (anonymousId === undefined), {
    path: ['userId'],
    message: 'Send userId or anonymousId, one of the two',
  });

const route = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/enter',
  tags: ['Journeys'],
  summary: 'Let a person into a journey',
  description:
    'Needs an API trigger in the live version. The journey decides as for every other entry: filter, audience, re-entry and caps; a refusal is listed with its reason.',
  request: { params: journeyParams, body: jsonBody(entrant) },
  responses: {
    202: json(
      'It is in the log',
      z.object({
        messageId: z.string().openapi({ description: 'Of the entry event: runs and refusals name it' }),
        repeated: z.boolean().openapi({ description: 'The same was sent before' }),
      }),
    ),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addEnterJourney = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { journeyId } = context.req.valid('param');
    const { messageId, isRepeat } = await enterPerson(
      context.get('actor'),
      journeyId,
      context.req.valid('json'),
    );
    return context.json({ messageId, repeated: isRepeat }, 202);
  });
