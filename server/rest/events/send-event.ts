import { createRoute, z } from '@hono/zod-openapi';
import { receiveEvents } from '@/server/ingest/receive-events';
import { newId } from '@/shared/new-id';
import { RestProblem } from '../problems/rest-problem';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { sentEventSchema } from '../schemas/event';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'post',
  path: '/events',
  tags: ['Events'],
  summary: 'Send a test event',
  description:
    'Takes the same road as an event of your shop: people enter journeys and messages leave. For regular traffic use a Segment SDK and a write key with /v1.',
  request: { body: jsonBody(sentEventSchema) },
  responses: {
    202: json('It is in the log', z.object({ messageId: z.string() })),
    ...problemAnswers(...bodyProblems),
  },
});

export const addSendEvent = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const { messageId = newId(), type, ...event } = context.req.valid('json');
    const bytes = Number(context.req.header('content-length') ?? 0);
    const events = [{ ...event, messageId }];
    const { rejected } = await receiveEvents({ workspaceId, type, events, sentAt: null, bytes });
    const [refusal] = rejected;
    if (refusal) {
      const details = [{ path: refusal.field ?? '', message: refusal.reason }];
      throw new RestProblem('invalid', refusal.reason, details);
    }
    return context.json({ messageId }, 202);
  });
