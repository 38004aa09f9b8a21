import { claimMessages } from '@/server/data/delivery/claim-messages';
import type { DueQueue } from '@/server/data/delivery/find-due-queues';
import type { Settle } from './settle';

const BATCH = 500;

/** Messages of a channel that nobody connected fail with that reason. */
export async function failUnconnected(queue: DueQueue, owner: string, settle: Settle): Promise<void> {
  const ids = await claimMessages(queue, owner, BATCH);
  await settle(
    ids.map((id) => ({ id, state: 'failed', reason: { code: 'no-connection', channel: queue.channel } })),
  );
}
