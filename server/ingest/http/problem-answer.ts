import type { Context } from 'hono';
import { log } from '@/server/log';
import { AppError, type AppErrorCode } from '@/shared/app-error';

// SDKs drop a batch for good on 400, 401, 403, 404 and 413 and send it again on 429 and 5xx.
const STATUS = {
  invalid: 400,
  'too-large': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'rate-limited': 429,
  unavailable: 503,
} as const satisfies Record<AppErrorCode, number>;

/** Seconds after which a sender should try again. */
const RETRY_AFTER_S = 2;

/** Anything unforeseen is taken for a database that is away: the sender keeps its events and sends them again. */
export function problemAnswer(error: unknown, context: Context): Response {
  const known = error instanceof AppError ? error : undefined;
  if (!known) log.error({ err: error, path: context.req.path }, 'events could not be stored');
  const code = known?.code ?? 'unavailable';
  const message = known?.detail ?? 'Events cannot be stored right now. Send them again.';
  const isPassing = code === 'unavailable' || code === 'rate-limited';
  const retryAfter = String(known?.values.retryAfter ?? RETRY_AFTER_S);
  return context.json(
    { success: false, error: { code, message } },
    STATUS[code],
    isPassing ? { 'retry-after': retryAfter } : {},
  );
}
