import { isProviderId, providers } from '@/channels/registry/definitions';
import { takeOverExpiredLeases } from '@/server/data/delivery/lease';
import type { Settlement } from '@/server/data/delivery/settle-messages';
import type { Settle } from './settle';

/**
 * Settles what a dead consumer held. Nothing had left: back into the queue. An attempt without an answer: sent again
 * only where the provider recognises the repeat, otherwise its outcome is unknown and stays so.
 */
export async function recoverLeases(owner: string, settle: Settle): Promise<number> {
  const expired = await takeOverExpiredLeases(owner);
  await settle(
    expired.map(({ id, provider, openAttempt }): Settlement => {
      if (openAttempt === null) return { id, state: 'planned', reason: null };
      const attempt = {
        n: openAttempt,
        outcome: 'unknown' as const,
        code: 'crash',
        detail: 'The sending process ended before the answer was stored',
        latencyMs: null,
      };
      const isRepeatable = provider !== null && isProviderId(provider) && providers[provider].idempotent;
      if (isRepeatable) return { id, state: 'planned', reason: null, attempt };
      return { id, state: 'unknown', reason: { code: 'no-answer', status: 'crash' }, attempt };
    }),
  );
  return expired.length;
}
