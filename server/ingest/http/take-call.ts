import type { Context } from 'hono';
import { insertRejectedEvents } from '@/server/data/events/insert-rejected-events';
import { AppError } from '@/shared/app-error';
import type { EventType } from '../event/event-row';
import { excerpt } from '../event/excerpt';
import { RATE } from '../limits';
import { receiveEvents } from '../receive-events';
import { authorise, type Sender } from './authorise';
import { type Call, parseCall } from './parse-call';
import { type Body, readBody } from './read-body';
import { TokenBuckets } from './token-buckets';
import { UnreadableBody } from './unreadable-body';
import { writeKeyOf } from './write-key-of';

const buckets = new TokenBuckets(RATE);

/** Handles one POST: `type` when the address names one, otherwise a batch. Answers after commit; throws AppError. */
export async function takeCall(context: Context, type?: EventType): Promise<Response> {
  const headerKey = writeKeyOf(context.req.header('authorization'));
  const known = headerKey ? await authorise(headerKey) : undefined;
  const { call, bytes } = await readCall(context.req.raw, !type, known);

  const sender = known ?? (await authorise(requireKey(call.writeKey)));
  const retryAfter = buckets.take(sender.keyId, Math.max(1, call.events.length));
  if (retryAfter > 0)
    throw new AppError(
      'rate-limited',
      'slowDown',
      'Too many events for this write key. Send them again later.',
      {
        retryAfter,
      },
    );

  const { events, sentAt } = call;
  const { workspaceId } = sender;
  const receipt = await receiveEvents({ workspaceId, events, sentAt, bytes, context: call.context, type });
  return context.json({ success: true, ...receipt });
}

function requireKey(key: string | null): string {
  if (key) return key;
  throw new AppError(
    'unauthenticated',
    'writeKey',
    'No write key came with the request. Send it as the user name of Basic authentication or as writeKey in the body.',
  );
}

/** What cannot be read is refused as a whole, and kept for its sender to find when the sender is known. */
async function readCall(
  request: Request,
  isBatch: boolean,
  sender: Sender | undefined,
): Promise<{ call: Call; bytes: number }> {
  try {
    const body: Body = await readBody(request);
    return { call: parseCall(body, isBatch), bytes: body.bytes };
  } catch (error) {
    if (error instanceof UnreadableBody && sender) {
      const { workspaceId } = sender;
      const body = excerpt(error.start);
      await insertRejectedEvents([{ workspaceId, messageId: null, reason: error.detail, field: null, body }]);
    }
    throw error;
  }
}
