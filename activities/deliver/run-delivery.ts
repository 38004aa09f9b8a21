import { setTimeout as delay } from 'node:timers/promises';
import { type DueQueue, findDueQueues } from '@/server/data/delivery/find-due-queues';
import { renewLeases } from '@/server/data/delivery/lease';
import { takeUncheckedConnections } from '@/server/data/delivery/take-unchecked-connections';
import { listen } from '@/server/data/listen';
import { log } from '@/server/log';
import { newId } from '@/shared/new-id';
import { checkConnection } from './check-connection';
import { failUnconnected } from './fail-unconnected';
import { Lane } from './lane';
import { recoverLeases } from './recover-leases';
import { settleFor } from './settle';

export interface DeliveryOptions {
  /** Ends the consumer soon: nothing new leaves, and what is on its way has a few seconds to get its answer stored. */
  signal: AbortSignal;
  /** Ends it in order: nothing new leaves, and whatever is on its way gets its answer, however long that takes. */
  shift?: AbortSignal;
  /** Called after every round, at least every few seconds. */
  onAlive?(): void;
}

const POLL_MS = 1_000;
const RENEW_MS = 8_000;
const RECOVER_MS = 5_000;
const CLOSE_IDLE_MS = 5 * 60_000;
/** A provider that is silent for longer leaves its messages to the next consumer. */
const PATIENCE_AT_END_MS = 5_000;

/** The consumer of planned messages: finds due queues and keeps one lane per connection busy, until `signal`. */
export async function runDelivery({ signal, shift, onAlive }: DeliveryOptions): Promise<void> {
  const owner = newId();
  const isOver = shift ? AbortSignal.any([signal, shift]) : signal;
  const settle = settleFor(owner, signal);
  const lanes = new Map<string, Lane>();
  const inHand = new Set<string>();
  const working = new Set<Promise<void>>();
  const bell = new Bell();
  const due = { renew: 0, recover: 0, check: 0 };
  const stopListening = listen(['safar_messages', 'safar_connections'], (channel) => {
    if (channel === 'safar_connections') due.check = 0;
    bell.ring();
  });
  for (const end of [signal, isOver]) end.addEventListener('abort', () => bell.ring(), { once: true });

  const start = (queue: DueQueue) => {
    if (queue.connectionId === null) return failUnconnected(queue, owner, settle);
    const lane = lanes.get(queue.connectionId) ?? new Lane(queue.connectionId, owner, settle, isOver, inHand);
    lanes.set(queue.connectionId, lane);
    if (!lane.isReady(queue)) return undefined;
    const work = lane.run(queue).finally(() => working.delete(work));
    working.add(work);
    return undefined;
  };

  const renew = async () => {
    const now = Date.now();
    if (now < due.renew) return;
    due.renew = now + RENEW_MS;
    await renewLeases(owner, inHand);
  };

  const round = async () => {
    const now = Date.now();
    await renew();
    if (now >= due.recover) {
      due.recover = now + RECOVER_MS;
      await recoverLeases(owner, settle);
      closeIdle(lanes, now);
    }
    if (now >= due.check) {
      due.check = now + RECOVER_MS;
      for (const id of await takeUncheckedConnections()) void checkConnection(id);
    }
    for (const queue of await findDueQueues()) await start(queue);
  };

  const keep = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, 'the delivery round failed');
      await delay(POLL_MS);
    }
    onAlive?.();
    await bell.wait(working.size > 0 ? POLL_MS / 4 : POLL_MS);
  };

  while (!isOver.aborted) await keep(round);
  while (!signal.aborted && working.size > 0) await keep(renew);
  await Promise.race([Promise.all(working), delay(PATIENCE_AT_END_MS)]);
  await Promise.all([stopListening(), ...[...lanes.values()].map((lane) => lane.close())]);
}

function closeIdle(lanes: Map<string, Lane>, now: number): void {
  for (const [id, lane] of lanes) {
    if (lane.isBusy || now - lane.lastUsed < CLOSE_IDLE_MS) continue;
    lanes.delete(id);
    void lane.close();
  }
}

/** Remembers a ring that nobody was waiting for. */
class Bell {
  #isRung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#isRung = true;
    this.#wake?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#isRung = false;
    this.#wake = undefined;
  }
}
