import { markStarted } from '@/server/data/runs/mark-started';
import { log } from '@/server/log';
import { type RunToStart, startJourneyRun } from '@/server/temporal/start-journey-run';

const CONCURRENCY = 24;
/** Beyond this nothing is taken on: the rows are owed, the sweep starts them later. */
const MAX_QUEUED = 5_000;
const MARK_SIZE = 100;

/** Starts the workflows of runs in the background, a few at a time. What it cannot start stays owed. */
export class RunStarter {
  private readonly queue: RunToStart[] = [];
  private readonly inHand = new Set<string>();
  private started: string[] = [];
  private working = 0;

  constructor(private readonly start: typeof startJourneyRun = startJourneyRun) {}

  /** Takes on runs that are not in hand already. */
  add(runs: readonly RunToStart[]): void {
    for (const run of runs) {
      if (this.inHand.size >= MAX_QUEUED || this.inHand.has(run.id)) continue;
      this.inHand.add(run.id);
      this.queue.push(run);
    }
    while (this.working < CONCURRENCY && this.queue.length > 0) {
      this.working += 1;
      void this.work();
    }
  }

  private async work(): Promise<void> {
    for (let run = this.queue.shift(); run; run = this.queue.shift()) {
      try {
        await this.start(run);
        this.started.push(run.id);
      } catch (error) {
        log.warn({ err: error, runId: run.id }, 'a run could not be started and stays owed');
        this.inHand.delete(run.id);
      }
      if (this.started.length >= MARK_SIZE) await this.mark();
    }
    this.working -= 1;
    if (this.working === 0) await this.mark();
  }

  private async mark(): Promise<void> {
    const ids = this.started;
    this.started = [];
    try {
      await markStarted(ids);
    } catch (error) {
      log.warn({ err: error, runs: ids.length }, 'started runs are not marked yet; the sweep will');
    }
    for (const id of ids) this.inHand.delete(id);
  }
}
