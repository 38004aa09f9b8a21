import { createRoute, z } from '@hono/zod-openapi';
import { getMessage } from '@/server/read/message-detail';
import { settleMessage } from '@/server/services/messages/settle-message';
import { AppError } from '@/shared/app-error';
import { MESSAGE_VERDICTS } from '@/shared/message-verdict';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { idSchema } from '../schemas/common';
import { messageSchema } from '../schemas/message';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const route = createRoute({
  method: 'post',
  path: '/messages/{messageId}/settle',
  tags: ['Messages'],
  summary: 'Say what became of a message whose outcome is unknown',
  description:
    '`arrived`: it counts as accepted. `send-again`: it did not arrive and leaves once more; if it had arrived after all, somebody gets it twice. `not-arrived`: it counts as failed and is left. The first word counts; a message whose outcome is known answers 409.',
  request: {
    params: z.object({ messageId: idSchema }),
    body: jsonBody(z.strictObject({ said: z.enum(MESSAGE_VERDICTS) })),
  },
  responses: {
    200: json('The message afterwards', messageSchema),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});

export const addSettleMessage = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { messageId } = context.req.valid('param');
    await settleMessage(actor, messageId, context.req.valid('json').said);
    const message = await getMessage(actor.workspaceId, messageId);
    if (!message) throw new AppError('not-found', 'messageNotFound', 'No such message');
    return context.json(message, 200);
  });
