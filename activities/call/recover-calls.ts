import { takeOverCalls } from '@/server/data/calls/claim-calls';
import { settleCall } from '@/server/data/calls/settle-call';

/**
 * Puts back what a dead consumer held. A request that had left may have arrived; it is sent again under the same id, by which the other side
 * can tell.
 */
export async function recoverCalls(owner: string): Promise<void> {
  for (const { id, openAttempt } of await takeOverCalls(owner)) {
    const attempt = openAttempt !== null && {
      n: openAttempt,
      outcome: 'unknown' as const,
      status: null,
      detail: 'The calling process ended before the answer was stored',
      latencyMs: null,
    };
    await settleCall({ id, state: 'planned', reason: null, ...(attempt ? { attempt } : {}) }, owner);
  }
}
