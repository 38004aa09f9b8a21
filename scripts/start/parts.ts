import type { Supervised } from './supervise';

/** In the order in which they are stopped: those who use a server end before it. */
const order = ['worker', 'web', 'demo', 'temporal', 'postgres'] as const;

/** The running parts of one instance. */
export class Parts {
  #closed = false;
  #running = new Map<(typeof order)[number], Supervised>();

  /** One that arrives after the stop began is ended at once. */
  set(name: (typeof order)[number], part: Supervised | undefined): void {
    if (!part) return;
    if (this.#closed) part.kill();
    else this.#running.set(name, part);
  }

  async stop(): Promise<void> {
    this.#closed = true;
    for (const name of order) await this.#running.get(name)?.stop();
  }
}
