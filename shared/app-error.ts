/** What went wrong, in terms a caller can act on. Mapped once to tRPC, HTTP and Temporal retryability. */
export type AppErrorCode =
  | 'not-found'
  | 'forbidden'
  | 'unauthenticated'
  | 'invalid'
  | 'conflict'
  | 'too-large'
  | 'unavailable'
  | 'rate-limited';

/** `key` is a message key in the `errors` namespace; `detail` is for logs and API answers in English. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    readonly key: string,
    readonly detail: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(detail);
    this.name = 'AppError';
  }
}
