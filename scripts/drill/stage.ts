import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { pool } from '@/server/data/pool';
import { checkLedger } from '../../tests/support/engine/check-ledger';
import { eventually } from '../../tests/support/engine/eventually';
import { WorkerProcess } from '../../tests/support/engine/worker-process';
import { makeTestHome, removeTestHome } from '../../tests/support/test-home';
import { applyMigrations } from '../db/apply-migrations';
import { type RunningPostgres, startPostgres } from '../stack/embedded-postgres';
import { type RunningTemporal, startTemporal } from '../stack/temporal-server';

/** Longer than leases, heartbeats and the watchdog of a killed worker need together, on a busy machine. */
const PATIENCE_MS = 300_000;

/** As long as `npm start` gives it. ms */
const STOP_MS = 20_000;

/** So much of a worker's log tells why it ended. Characters. */
const LAST_WORDS = 4_000;

/** Everything that is still owed, by what it is. */
const OWED = `
SELECT (SELECT count(*) FROM event_inbox)::int AS events, (SELECT count(*) FROM run WHERE status <> 'ended')::int AS runs,
       (SELECT count(*) FROM wake)::int AS wakes,
       (SELECT count(*) FROM message WHERE state IN ('planned', 'leased'))::int AS messages`;

/** A PostgreSQL that waits for the disk, a Temporal server and a worker of one's own, all of which may be killed and come back. */
export class Stage {
  private workers: WorkerProcess[] = [];

  private constructor(
    private readonly home: string,
    private postgres: RunningPostgres,
    private temporal: RunningTemporal,
    readonly isShort: boolean,
  ) {}

  /** Starts the servers and points this process and its children at them. */
  static async open(isShort: boolean): Promise<Stage> {
    const home = await makeTestHome('safar-drill-');
    try {
      const [postgres, temporal] = await Promise.all([startPostgres({ home }), startTemporal({ home })]);
      process.env.DATABASE_URL = postgres.url;
      process.env.TEMPORAL_ADDRESS = temporal.address;
      process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
      await applyMigrations(postgres.url);
      return new Stage(home, postgres, temporal, isShort);
    } catch (error) {
      await removeTestHome(home);
      throw error;
    }
  }

  /** The full size, or the short one. */
  size(full: number, short: number): number {
    return this.isShort ? short : full;
  }

  async startWorker(more: Record<string, string> = {}): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start(more);
    this.workers.push(worker);
    return worker;
  }

  /** As `pg_ctl stop -m immediate`: nothing is finished, the next start recovers from the log. */
  async killPostgres(): Promise<void> {
    process.kill(this.postgres.group.pid, 'SIGQUIT');
    await this.postgres.group.exited;
  }

  async startPostgres(): Promise<void> {
    this.postgres = await startPostgres({ home: this.home, port: this.postgres.port });
  }

  async killTemporal(): Promise<void> {
    this.temporal.group.kill();
    await this.temporal.group.exited;
  }

  async startTemporal(): Promise<void> {
    this.temporal = await startTemporal({ home: this.home, port: this.temporal.port });
  }

  /** Waits until nothing is owed and nobody is inside. Returns how long that took, in seconds. */
  async untilAtRest(): Promise<number> {
    const begin = performance.now();
    let owed: Record<string, number> = {};
    const isAtRest = async () => {
      this.requireWorker();
      owed = (await pool().query<Record<string, number>>(OWED)).rows[0] ?? {};
      return Object.values(owed).every((count) => count === 0);
    };
    await eventually(isAtRest, 'everything is at rest', PATIENCE_MS).catch((error: Error) => {
      throw new Error(`${error.message}; still owed: ${JSON.stringify(owed)}`, { cause: error });
    });
    return Math.round((performance.now() - begin) / 100) / 10;
  }

  /** Nothing comes to rest when the last worker ended by itself: better to say so at once, with its last words. */
  private requireWorker(): void {
    const last = this.workers.at(-1);
    if (last && !last.isRunning)
      throw new Error(`The worker ended by itself:\n${last.log.slice(-LAST_WORDS)}`);
  }

  /** Ends the workers, then looks for broken promises; throws when there are any. */
  async check(): Promise<void> {
    for (const worker of this.workers) {
      const stopped = await Promise.race([
        worker.stop().then(() => true),
        delay(STOP_MS, false, { ref: false }),
      ]);
      if (!stopped) throw new Error(`A worker did not stop within ${STOP_MS / 1_000} s`);
    }
    this.workers = [];
    const broken = await checkLedger();
    if (broken.length > 0) throw new Error(`Broken: ${JSON.stringify(broken.slice(0, 10))}`);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
    // What still asks the database loses it: nobody is there to wait for the answer.
    void pool()
      .end()
      .catch(() => undefined);
    await removeTestHome(this.home);
  }
}
