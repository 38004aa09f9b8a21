import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isTransientError } from '@/server/data/is-transient-error';
import { log } from '@/server/log';
import { AppError, type AppErrorCode } from '@/shared/app-error';
import { type ProblemDetail, RestProblem } from './rest-problem';

const STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'rate-limited': 429,
  unavailable: 503,
} as const satisfies Record<AppErrorCode, number>;

const RETRY_AFTER_S = '2';

interface Answer {
  status: 400 | 415 | 500 | (typeof STATUS)[AppErrorCode];
  code: string;
  message: string;
  details?: ProblemDetail[];
}

/** Every refusal and failure in one shape: {error: {code, message, details}}. */
export function answerProblem(error: unknown, context: Context): Response {
  const { status, code, message, details = [] } = answerTo(error, context);
  const headers: Record<string, string> = {};
  if (status === 503 || status === 429) headers['retry-after'] = RETRY_AFTER_S;
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  return context.json({ error: { code, message, details } }, status, headers);
}

function answerTo(error: unknown, context: Context): Answer {
  if (error instanceof RestProblem)
    return { status: STATUS[error.code], code: error.code, message: error.detail, details: error.details };
  if (error instanceof AppError)
    return { status: STATUS[error.code], code: error.code, message: error.detail };
  if (error instanceof HTTPException && error.status === 415)
    return { status: 415, code: 'invalid', message: 'Send the body as application/json.' };
  if (error instanceof HTTPException && error.status === 400)
    return { status: 400, code: 'invalid', message: 'The body is not valid JSON.' };
  if (isDataException(error)) {
    log.warn({ err: error, path: context.req.path }, 'the database refused a value of an API call');
    return {
      status: 422,
      code: 'invalid',
      message: 'A value of the request cannot be used, e.g. a made-up cursor.',
    };
  }
  log.error({ err: error, path: context.req.path }, 'an API call failed');
  if (isTransientError(error))
    return {
      status: 503,
      code: 'unavailable',
      message: 'The database cannot be reached right now. Try again.',
    };
  return { status: 500, code: 'unexpected', message: 'Something went wrong on our side. It was logged.' };
}

/** SQLSTATE class 22: what was sent has the right shape and no meaning to the database. */
const isDataException = (error: unknown): boolean =>
  /^22[0-9A-Z]{3}$/.test(String((error as { code?: unknown } | null)?.code));
