import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessGroup } from '../stack/process-group';
import { say } from './progress';

const firstPauseMs = 100;
const longestPauseMs = 15_000;
/** A part that ran this long was healthy: the next pause is short again. */
const healthyMs = 30_000;

/** A part of the stack that is started again whenever it ends without being asked to, each time a little later. */
export class Supervised {
  #group: ProcessGroup;
  #stopping = new AbortController();
  #watching: Promise<void>;

  private constructor(
    readonly name: string,
    private readonly start: () => Promise<ProcessGroup>,
    group: ProcessGroup,
  ) {
    this.#group = group;
    this.#watching = this.#watch();
  }

  static async begin(name: string, start: () => Promise<ProcessGroup>): Promise<Supervised> {
    return new Supervised(name, start, await start());
  }

  get pid(): number {
    return this.#group.pid;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#group.stop();
    await this.#watching;
    await this.#group.stop();
  }

  /** Ends it at once, without waiting. */
  kill(): void {
    this.#stopping.abort();
    this.#group.kill();
  }

  async #watch(): Promise<void> {
    let pause = firstPauseMs;
    while (!this.#stopping.signal.aborted) {
      const began = performance.now();
      const { code, signal } = await this.#group.exited;
      if (this.#stopping.signal.aborted) return;
      if (performance.now() - began > healthyMs) pause = firstPauseMs;
      say(
        `${this.name} ended (${signal ?? `code ${code}`}) and is started again; its log is ${this.#group.logFile}`,
      );
      await delay(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPauseMs);
      if (!this.#stopping.signal.aborted) await this.#restart();
    }
  }

  async #restart(): Promise<void> {
    try {
      this.#group = await this.start();
      say(`${this.name} is up again`);
    } catch (error) {
      say(`${this.name} does not start: ${(error as Error).message}`);
    }
  }
}
