import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import {
  claimCall,
  type EarlierCall,
  forgetCall,
  type IdempotentCall,
  keepAnswer,
} from '@/server/data/idempotency/idempotent-calls';
import { log } from '@/server/log';
import { RestProblem } from '../problems/rest-problem';
import type { RestEnv } from '../rest-app';

const HEADER = 'idempotency-key';
/** Printable ASCII, in quotes as the header's draft has it or without. */
const KEY = /^(?:"([\x20\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x7e][\x21-\x7e]{0,254}))$/;
/** An answer that is longer is not kept. Characters */
const MAX_ANSWER = 1_000_000;
/** No call takes longer: what has no answer by then was cut off. */
const LONGEST_CALL_MS = 5 * 60_000;

/**
 * POST with an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) has its effect once: who repeats it within a day gets the answer of the
 * first time. A refusal has no effect and is not kept. Where nobody knows whether the first call took effect it is said so, and not done again.
 */
export const answerOnce = createMiddleware<RestEnv>(async (context, next) => {
  const sent = context.req.method === 'POST' ? context.req.header(HEADER) : undefined;
  if (sent === undefined) {
    await next();
    return undefined;
  }
  const call: IdempotentCall = {
    workspaceId: context.get('actor').workspaceId,
    key: keyOf(sent),
    request: await requestOf(context),
  };
  const earlier = await claimCall(call);
  if (earlier) return tellAgain(call, earlier);
  await next();
  // What fails now fails after the effect: the caller has their answer, and a repeat is told that nobody knows.
  await keep(call, context.res.clone()).catch((error: unknown) =>
    log.warn({ err: error }, 'the answer of a call with an idempotency key was not kept'),
  );
  return undefined;
});

function keyOf(sent: string): string {
  const [, quoted, bare] = KEY.exec(sent.trim()) ?? [];
  const key = quoted ?? bare;
  if (key !== undefined) return key;
  const message = 'An idempotency key has 1 to 255 printable ASCII characters, e.g. a UUID.';
  throw new RestProblem('invalid', message, [{ path: `header.${HEADER}`, message }]);
}

async function requestOf({ req }: Context): Promise<string> {
  const { pathname, search } = new URL(req.url);
  return createHash('sha256')
    .update(`${req.method} ${pathname}${search}\n${await req.text()}`)
    .digest('hex');
}

function tellAgain(call: IdempotentCall, earlier: EarlierCall): Response {
  if (earlier.request !== call.request) {
    const message = 'This idempotency key was used for another call. Use a new key for each.';
    throw new RestProblem('invalid', message, [{ path: `header.${HEADER}`, message }]);
  }
  const { status, answer, ageMs } = earlier;
  if (status !== null && answer !== null)
    return new Response(answer, {
      status,
      headers: { 'content-type': 'application/json', 'idempotency-replayed': 'true' },
    });
  if (status === null && ageMs < LONGEST_CALL_MS)
    throw new RestProblem('conflict', 'The first call with this idempotency key is still under way.');
  throw new RestProblem(
    'conflict',
    status !== null && status < 300
      ? 'The first call with this idempotency key took effect; its answer was too large to be kept.'
      : 'The first call with this idempotency key broke off and may have taken effect. Look whether it did; if not, use a new key.',
  );
}

async function keep(call: IdempotentCall, answer: Response): Promise<void> {
  if (answer.status >= 400 && answer.status < 500) return forgetCall(call);
  const text = answer.ok ? await answer.text() : null;
  return keepAnswer(call, answer.status, text !== null && text.length <= MAX_ANSWER ? text : null);
}
