import type { PublicError } from '@/server/read/views/error-views';

/** The `data.appError` of a failed call: its key is looked up in the namespace `errors`. Undefined when no answer came. */
export function appErrorOf(error: unknown): PublicError | undefined {
  return (error as { data?: { appError?: PublicError } } | null)?.data?.appError;
}
