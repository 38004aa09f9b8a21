import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cleanJson } from '@/server/ingest/event/clean-json';
import { EventProblem } from '@/server/ingest/event/event-problem';
import { receiveCallback } from '@/server/services/callbacks/receive-callback';
import { AppError } from '@/shared/app-error';
import type { Json } from '@/shared/json';
import { answerProblem } from '../problems/answer-problem';

const MAX_BYTES = 64 * 1024;
/** By which senders name a delivery: Standard Webhooks, and a common habit. */
const DELIVERY_HEADERS = ['webhook-id', 'idempotency-key'];
const MAX_DELIVERY_LENGTH = 255;

/** Where other systems call a run back: /api/hooks/run/<token>/<name>. The address itself is the permission. */
export const callbacks = new Hono().basePath('/api/hooks/run');

callbacks.onError(answerProblem);
callbacks.notFound((context) =>
  context.json({ error: { code: 'not-found', message: 'Send a POST to the address of a run.' } }, 404),
);

const limit = bodyLimit({
  maxSize: MAX_BYTES,
  onError: () => {
    throw new AppError('too-large', 'hookBody', `The body is larger than ${MAX_BYTES / 1024} KB`);
  },
});

callbacks.post('/:token/:name', limit, async (context) => {
  const header = DELIVERY_HEADERS.map((name) => context.req.header(name)).find(Boolean) ?? null;
  const heard = await receiveCallback({
    token: context.req.param('token'),
    name: context.req.param('name'),
    data: readBody(await context.req.text()),
    deliveryId: header?.slice(0, MAX_DELIVERY_LENGTH) ?? null,
  });
  if (heard !== 'over') return context.json({ accepted: true, waiting: heard === 'waiting' }, 202);
  const message = 'The wait is over: the person has gone on. Calling again changes nothing.';
  return context.json({ error: { code: 'gone', message } }, 410);
});

function readBody(body: string): Json {
  if (body.trim() === '') return null;
  try {
    return cleanJson(JSON.parse(body));
  } catch (error) {
    if (error instanceof EventProblem) throw new AppError('invalid', 'hookBody', error.reason);
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AppError('invalid', 'hookBody', 'The body must be JSON, or empty');
}
