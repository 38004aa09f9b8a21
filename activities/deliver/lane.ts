import type { ConnectionTrouble } from '@/channels/port';
import { claimMessages } from '@/server/data/delivery/claim-messages';
import { clearTrouble, recordTrouble } from '@/server/data/delivery/connection-rows';
import type { DueQueue } from '@/server/data/delivery/find-due-queues';
import { log } from '@/server/log';
import { type OpenConnection, openConnectionById } from './open-connection';
import { RateWindow } from './rate-window';
import type { Settle } from './settle';
import { sendWave } from './wave';

const MAX_HOLD_MS = 60_000;

/** One connection at work: one wave after another, at the connection's own pace, in its own trouble. */
export class Lane {
  #connection: OpenConnection | null = null;
  #revision: string | null = null;
  #rate = new RateWindow(undefined);
  #heldUntil = 0;
  #failures = 0;
  isBusy = false;
  lastUsed = Date.now();

  constructor(
    private readonly connectionId: string,
    private readonly owner: string,
    private readonly settle: Settle,
    private readonly signal: AbortSignal,
    /** Messages that are being worked on, for whoever renews their leases. */
    private readonly inHand: Set<string>,
  ) {}

  /** Can it do something now? While the connection is in trouble, only now and then; at once when it was changed. */
  isReady(queue: DueQueue): boolean {
    if (this.isBusy) return false;
    return Date.now() >= this.#heldUntil || queue.connectionRevision !== this.#revision;
  }

  /** Sends what is due, until nothing is left, the rate is used up or trouble comes. Never rejects. */
  async run(queue: DueQueue): Promise<void> {
    this.isBusy = true;
    this.lastUsed = Date.now();
    try {
      const connection = await this.#open(queue);
      if (connection)
        while (!this.signal.aborted && (await this.#wave(queue, connection))) this.lastUsed = Date.now();
    } catch (error) {
      log.error({ err: error, connectionId: this.connectionId }, 'delivery is interrupted');
      this.#hold();
    } finally {
      this.isBusy = false;
    }
  }

  async close(): Promise<void> {
    await this.#connection?.sender.close();
    this.#connection = null;
  }

  /** True when there may be more to send at once. */
  async #wave(queue: DueQueue, connection: OpenConnection): Promise<boolean> {
    // In trouble a single message finds out whether it is over; the others wait.
    const isProbing = queue.hasProblem || this.#failures > 0;
    const limit = this.#rate.room(isProbing ? 1 : connection.batch);
    if (limit === 0) return false;
    const ids = await claimMessages(queue, this.owner, limit);
    if (ids.length === 0) return false;
    for (const id of ids) this.inHand.add(id);
    const { hasAnswer, trouble } = await sendWave(ids, connection, this.owner, this.settle).finally(() => {
      this.#rate.passed(ids.length);
      for (const id of ids) this.inHand.delete(id);
    });
    if (trouble) {
      await this.#inTrouble(trouble);
      return false;
    }
    if (hasAnswer && isProbing) {
      await clearTrouble(connection.id);
      queue.hasProblem = false;
      this.#failures = 0;
    }
    return ids.length === limit;
  }

  async #open(queue: DueQueue): Promise<OpenConnection | null> {
    if (this.#connection && this.#revision === queue.connectionRevision) return this.#connection;
    await this.close();
    this.#revision = queue.connectionRevision;
    this.#failures = 0;
    try {
      this.#connection = await openConnectionById(this.connectionId);
    } catch (error) {
      await this.#inTrouble({
        code: 'settings',
        message: error instanceof Error ? error.message : String(error),
      });
      return null;
    }
    this.#rate = new RateWindow(this.#connection?.config.perSecond);
    return this.#connection;
  }

  async #inTrouble({ code, message }: ConnectionTrouble): Promise<void> {
    const { isPaused } = await recordTrouble(this.connectionId, code, message);
    log.warn({ connectionId: this.connectionId, code, isPaused }, 'a connection is in trouble');
    this.#hold();
  }

  #hold(): void {
    this.#failures += 1;
    this.#heldUntil = Date.now() + Math.min(250 * 2 ** this.#failures, MAX_HOLD_MS);
  }
}
