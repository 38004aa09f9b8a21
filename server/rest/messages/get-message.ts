import { createRoute, z } from '@hono/zod-openapi';
import { getMessage } from '@/server/read/message-detail';
import { AppError } from '@/shared/app-error';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { messageSchema } from '../schemas/message';
import { problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'get',
  path: '/messages/{messageId}',
  tags: ['Messages'],
  summary: 'Read a message as its receiver saw it, with every attempt',
  request: { params: z.object({ messageId: idSchema }) },
  responses: { 200: json('The message', messageSchema), ...problemAnswers(404) },
});

export const addGetMessage = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { messageId } = context.req.valid('param');
    const message = await getMessage(context.get('actor').workspaceId, messageId);
    if (!message) throw new AppError('not-found', 'messageNotFound', 'No such message');
    return context.json(message, 200);
  });
