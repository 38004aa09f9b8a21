import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { noteRefusedCall } from '@/server/services/hooks/note-call';
import { receiveHook } from '@/server/services/hooks/receive-hook';
import { AppError } from '@/shared/app-error';
import { answerProblem } from '../problems/answer-problem';

const MAX_BYTES = 256 * 1024;
/** By which senders name a delivery: Standard Webhooks, and a common habit. */
const DELIVERY_HEADERS = ['webhook-id', 'idempotency-key'];
const MAX_DELIVERY_LENGTH = 255;

/** Where other systems call: /api/hooks/in/<token>. The address itself is the permission. */
export const inboundHooks = new Hono().basePath('/api/hooks/in');

inboundHooks.onError(answerProblem);
inboundHooks.notFound((context) =>
  context.json({ error: { code: 'not-found', message: 'Send a POST to the address of a webhook.' } }, 404),
);

const limit = bodyLimit({
  maxSize: MAX_BYTES,
  onError: async (context) => {
    const problem = new AppError('too-large', 'hookBody', `The body is larger than ${MAX_BYTES / 1024} KB`);
    await noteRefusedCall(context.req.param('token') ?? '', problem);
    throw problem;
  },
});

inboundHooks.post('/:token', limit, async (context) => {
  const header = DELIVERY_HEADERS.map((name) => context.req.header(name)).find(Boolean) ?? null;
  const { isRepeat } = await receiveHook({
    token: context.req.param('token'),
    body: await context.req.text(),
    deliveryId: header?.slice(0, MAX_DELIVERY_LENGTH) ?? null,
  });
  return context.json({ accepted: true, repeated: isRepeat }, 202);
});
