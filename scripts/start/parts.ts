import type { Supervised } from './supervise';

/** In the order in which they are stopped: those who call a server end before it. */
const rows = [['worker', 'demo'], ['web'], ['temporal'], ['postgres']] as const;
type Name = (typeof rows)[number][number];

/** The running parts of one instance. */
export class Parts {
  #closed = false;
  #running = new Map<Name, Supervised>();

  /** One that arrives after the stop began is ended at once. */
  set(name: Name, part: Supervised | undefined): void {
    if (!part) return;
    if (this.#closed) part.kill();
    else this.#running.set(name, part);
  }

  async stop(): Promise<void> {
    this.#closed = true;
    for (const row of rows) await Promise.all(row.map((name) => this.#running.get(name)?.stop()));
  }
}
