import { createMiddleware } from 'hono/factory';
import { TokenBuckets } from '@/server/ingest/http/token-buckets';
import { findKey } from '@/server/services/keys/find-key';
import { AppError } from '@/shared/app-error';
import type { RestEnv } from '../rest-app';

/** Requests a second and key. */
const buckets = new TokenBuckets({ perSecond: 100, burst: 1_000 });

const refuse = (detail: string) => new AppError('unauthenticated', 'writeKey', detail);

/** Lets holders of an API key in and puts the actor they act as into the context. */
export const requireApiKey = createMiddleware<RestEnv>(async (context, next) => {
  const [scheme, key] = context.req.header('authorization')?.trim().split(/\s+/) ?? [];
  if (!key || scheme?.toLowerCase() !== 'bearer')
    throw refuse('Send an API key as "Authorization: Bearer <key>". Keys are made in Settings → Keys.');
  const stored = await findKey(key);
  if (!stored) throw refuse('This API key is not known. Copy a current one from Settings → Keys.');
  if (stored.isRevoked) throw refuse('This API key was revoked. Use another one from Settings → Keys.');
  if (stored.kind !== 'api')
    throw refuse('This is a write key; it may only send events to /v1. Use an API key here.');
  if (buckets.take(stored.id, 1) > 0)
    throw new AppError('rate-limited', 'slowDown', 'Too many requests with this API key. Wait a moment.');
  context.set('actor', { workspaceId: stored.workspaceId, userId: null, role: 'admin' });
  await next();
});
