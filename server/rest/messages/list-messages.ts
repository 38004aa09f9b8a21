import { createRoute, z } from '@hono/zod-openapi';
import { listMessages } from '@/server/read/message-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { channelSchema, cursorQuery, idSchema, limitQuery, pageOf } from '../schemas/common';
import { messageListItemSchema, messageStateSchema } from '../schemas/message';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/messages',
  tags: ['Messages'],
  summary: 'List messages, last planned first',
  request: {
    query: z.object({
      personId: idSchema.optional(),
      runId: idSchema.optional(),
      journeyId: idSchema.optional(),
      channel: channelSchema.optional(),
      state: messageStateSchema.optional(),
      cursor: cursorQuery,
      limit: limitQuery,
    }),
  },
  responses: { 200: json('A page of messages', pageOf(messageListItemSchema)), ...problemAnswers() },
});

export const addListMessages = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { limit, ...filter } = context.req.valid('query');
    return context.json(await listMessages(context.get('actor').workspaceId, filter, limit), 200);
  });
