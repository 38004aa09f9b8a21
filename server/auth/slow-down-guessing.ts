import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { TokenBuckets } from '../ingest/http/token-buckets';

/** Per account, whatever address the guesses come from; slow enough to guess nothing, never a lock-out for good. */
const attempts = new TokenBuckets({ perSecond: 1 / 30, burst: 20 });
const body = z.object({ email: z.string().max(300) });

/** To be run before every call of the sign-in address; throws when an account is tried too often. */
export function slowDownGuessing(call: { path: string; body: unknown }): void {
  if (call.path !== '/sign-in/email') return;
  const email = body.safeParse(call.body).data?.email.trim().toLowerCase();
  if (email && attempts.take(email, 1) > 0)
    throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many attempts for this account' });
}
