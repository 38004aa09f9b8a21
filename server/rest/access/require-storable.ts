import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { cleanJson } from '@/server/ingest/event/clean-json';
import { EventProblem } from '@/server/ingest/event/event-problem';
import { unstorablePath } from '@/server/unstorable-path';
import { RestProblem } from '../problems/rest-problem';

const MAX_BODY_BYTES = 2_000_000;

const UNSTORABLE =
  'holds something that cannot be stored: a NUL character, half of a surrogate pair or the name __proto__. Remove it.';

export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new RestProblem('too-large', `A body may hold ${MAX_BODY_BYTES / 1_000_000} MB at most.`);
  },
});

/** Refuses at the door what PostgreSQL would choke on, so that no route has to think of it. */
export const requireStorable = createMiddleware(async ({ req }, next) => {
  if (req.url.includes('%00')) throw new RestProblem('invalid', `The address ${UNSTORABLE}`);
  const text = await req.text();
  if (text !== '') requireClean(text);
  await next();
});

function requireClean(text: string): void {
  const sent = parse(text);
  try {
    // Also what is no text: numbers beyond what a double holds, and too many levels.
    cleanJson(sent);
  } catch (error) {
    if (!(error instanceof EventProblem)) throw error;
    throw new RestProblem('invalid', error.reason, [{ path: error.field, message: error.reason }]);
  }
  const path = unstorablePath(sent);
  if (path === null) return;
  const message = `${path || 'The body'} ${UNSTORABLE}`;
  throw new RestProblem('invalid', message, [{ path, message }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}
