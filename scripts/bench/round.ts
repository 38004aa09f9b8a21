import { setTimeout as delay } from 'node:timers/promises';
import { pool } from '@/server/data/pool';
import { env } from '@/server/env';
import { temporal } from '@/server/temporal/client';
import { startJourneyRun } from '@/server/temporal/start-journey-run';
import { startBenchWorker } from './bench-worker';
import { type Population, populate } from './population';

export type Engine = 'ours' | 'obvious' | 'smallest';
const WORKFLOW: Record<Engine, string> = {
  ours: 'journeyRun',
  obvious: 'obviousRun',
  smallest: 'smallestRun',
};

export interface Round {
  engine: Engine;
  /** Events in the history of one run. */
  events: number;
  /** Runs per second, from the instant they were all due until the last workflow was closed. */
  runsPerSecond: number;
}

const STARTS_AT_ONCE = 50;
/** Everybody is started and asleep before this is over. ms per run, and ms beside. */
const LEAD = { perRunMs: 25, baseMs: 8_000 };
const POLL_MS = 250;

/** Lets `size` runs become due at once, for a worker that has been at work before, and measures how long it takes until all of them are through. */
export async function runRound(engine: Engine, size: number): Promise<Round> {
  const worker = await startBenchWorker(engine);
  try {
    await wake(engine, Math.ceil(size / 10));
    return await wake(engine, size);
  } finally {
    await worker.stop();
  }
}

async function wake(engine: Engine, size: number): Promise<Round> {
  const due = Date.now() + LEAD.baseMs + size * LEAD.perRunMs;
  const population = await populate(size, () => due);
  await startAll(engine, population, due);
  if (Date.now() > due - 2_000) throw new Error('Starting took longer than the lead; give fewer runs');
  await delay(due - Date.now());
  const tookMs = (await allClosed(engine, population.journeyId, size)) - due;
  const { events } = await temporal().workflow.getHandle(population.runIds[0]!).fetchHistory();
  return { engine, events: events?.length ?? 0, runsPerSecond: (size * 1_000) / tookMs };
}

async function startAll(engine: Engine, { runIds, planHash }: Population, due: number): Promise<void> {
  const queue = [...runIds];
  const work = async () => {
    for (let runId = queue.pop(); runId; runId = queue.pop()) {
      if (engine === 'ours') await startJourneyRun({ id: runId, planHash, counter: 0, due });
      else {
        await temporal().workflow.start(WORKFLOW[engine], {
          workflowId: runId,
          taskQueue: env().TASK_QUEUE,
          args: [{ runId, due }],
          // What the smallest one may use because ours does.
          ...(engine === 'smallest' ? { startDelay: due - Date.now() } : {}),
        });
      }
    }
  };
  await Promise.all(Array.from({ length: STARTS_AT_ONCE }, work));
}

/** The instant (ms since epoch) at which every run had ended in the database and every workflow was closed. */
async function allClosed(engine: Engine, journeyId: string, size: number): Promise<number> {
  for (;;) {
    await delay(POLL_MS);
    const { rows } = await pool().query<{ n: number }>(
      `SELECT count(*)::int AS n FROM run WHERE journey_id = $1 AND status = 'ended'`,
      [journeyId],
    );
    if (rows[0]?.n !== size) continue;
    const running = `WorkflowType = '${WORKFLOW[engine]}' AND ExecutionStatus = 'Running'`;
    const { count } = await temporal().workflow.count(running);
    if (count === 0) return Date.now();
  }
}
