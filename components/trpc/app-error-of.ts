import type { PublicError } from '@/server/trpc/to-trpc-error';

/** The `data.appError` of a failed call: its key is looked up in the namespace `errors`. Undefined when no answer came. */
export function appErrorOf(error: unknown): PublicError | undefined {
  return (error as { data?: { appError?: PublicError } } | null)?.data?.appError;
}
