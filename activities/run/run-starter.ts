import { markStarted } from '@/server/data/runs/mark-started';
import { log } from '@/server/log';
import { type RunToStart, startJourneyRun } from '@/server/temporal/start-journey-run';
import { stepAhead } from '../step/step';

const CONCURRENCY = 24;
/** Beyond this nothing is taken on: the rows are owed, the sweep starts them later. */
const MAX_QUEUED = 5_000;
const MARK_SIZE = 100;

/**
 * Starts runs in the background. Who has something to do at once does it before there is a workflow, many together: only a run that has to wait
 * gets one, and sleeps behind its delayed start. What cannot be started stays owed.
 */
export class RunStarter {
  private readonly queue: RunToStart[] = [];
  private readonly inHand = new Set<string>();
  private started: string[] = [];
  private working = 0;

  constructor(
    private readonly start: typeof startJourneyRun = startJourneyRun,
    private readonly takeFirstStep: typeof stepAhead = stepAhead,
  ) {}

  /** Takes on runs that are not in hand already. */
  add(runs: readonly RunToStart[]): void {
    for (const run of runs) {
      if (this.inHand.size >= MAX_QUEUED || this.inHand.has(run.id)) continue;
      this.inHand.add(run.id);
      if (run.counter === 0 && run.due === null) void this.goAhead(run);
      else this.enqueue(run);
    }
  }

  private async goAhead(run: RunToStart): Promise<void> {
    try {
      const answer = await this.takeFirstStep(run.id);
      if (answer.kind === 'end') this.inHand.delete(run.id);
      else this.enqueue({ ...run, counter: 1, due: answer.due, hears: !answer.sleeps });
    } catch (error) {
      // The workflow tries again, with patience.
      log.warn({ err: error, runId: run.id }, 'a first step is left to the workflow');
      this.enqueue(run);
    }
  }

  private enqueue(run: RunToStart): void {
    this.queue.push(run);
    if (this.working >= CONCURRENCY) return;
    this.working += 1;
    void this.work();
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
