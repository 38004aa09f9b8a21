import { setTimeout as delay } from 'node:timers/promises';
import { type Settlement, settleMessages } from '@/server/data/delivery/settle-messages';
import { isTransientError } from '@/server/data/is-transient-error';
import { notify } from '@/server/data/notify';
import { log } from '@/server/log';

export type Settle = (settlements: readonly Settlement[]) => Promise<void>;

const AGAIN_MS = 500;

/**
 * Stores outcomes and tells who waits for them. An answer that came is too precious to lose: while the database is
 * away it is tried again, until the consumer has to stop.
 */
export const settleFor =
  (owner: string, signal: AbortSignal): Settle =>
  async (settlements) => {
    if (settlements.length === 0) return;
    for (;;) {
      try {
        const { journeyIds, wakes } = await settleMessages(settlements, owner);
        if (wakes > 0) notify('safar_wake');
        for (const journeyId of journeyIds) notify('safar_counts', journeyId);
        return;
      } catch (error) {
        if (!isTransientError(error) || signal.aborted) throw error;
        log.warn({ err: error }, 'outcomes cannot be stored yet');
        await delay(AGAIN_MS);
      }
    }
  };
