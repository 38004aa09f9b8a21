import { TRPCError } from '@trpc/server';
import { AppError, type AppErrorCode } from '@/shared/app-error';
import { log } from '../log';
import type { PublicError } from '../read/views/error-views';
import { DocumentProblemsError } from '../services/journeys/document-problems-error';

const CODES = {
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  unauthenticated: 'UNAUTHORIZED',
  invalid: 'BAD_REQUEST',
  conflict: 'CONFLICT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  unavailable: 'SERVICE_UNAVAILABLE',
  'rate-limited': 'TOO_MANY_REQUESTS',
} as const satisfies Record<AppErrorCode, TRPCError['code']>;

/** Keeps AppErrors, hides everything else behind one sentence and a line in the log. */
export function toTrpcError(error: TRPCError, path: string): TRPCError {
  const { cause } = error;
  if (cause instanceof AppError)
    return new TRPCError({ code: CODES[cause.code], message: cause.detail, cause });
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
  log.error({ err: cause ?? error, path }, 'procedure failed');
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong', cause });
}

/** The `data.appError` of an error answer. */
export function publicError(error: TRPCError): PublicError {
  if (error.cause instanceof AppError) {
    const { code, key, values } = error.cause;
    const named = error.cause instanceof DocumentProblemsError ? { problems: error.cause.problems } : {};
    return { code, key, values, ...named };
  }
  if (error.code === 'BAD_REQUEST') return { code: 'invalid', key: 'invalidInput', values: {} };
  return { code: 'unavailable', key: 'unexpected', values: {} };
}
