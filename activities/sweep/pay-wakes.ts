import { readRunStart } from '@/server/data/runs/read-run-start';
import { deleteWakes, takeWakes, type Wake } from '@/server/data/wakes/take-wakes';
import { log } from '@/server/log';
import { hintRun, rushRun, terminateRun } from '@/server/temporal/signal-run';

const BATCH = 100;

/** Tells Temporal what it is owed; each debt is forgotten once Temporal took it. True when there may be more. */
export async function payWakes(): Promise<boolean> {
  const wakes = await takeWakes(BATCH);
  const byRun = new Map<string, Wake[]>();
  for (const wake of wakes) byRun.set(wake.runId, [...(byRun.get(wake.runId) ?? []), wake]);
  const paid = await Promise.all([...byRun].map(([runId, owed]) => pay(runId, owed)));
  await deleteWakes(paid.flat());
  return wakes.length === BATCH;
}

/** Several hints of one run are one; the end makes hints needless. */
async function pay(runId: string, owed: readonly Wake[]): Promise<string[]> {
  try {
    if (owed.some(({ kind }) => kind === 'terminate')) await terminateRun(runId);
    else if (owed.some(({ kind }) => kind === 'rush') || !(await hintRun(runId))) await rush(runId);
    return owed.map(({ id }) => id);
  } catch (error) {
    log.warn(
      { err: error, runId, attempts: owed[0]?.attempts },
      'Temporal did not take a wake; it stays owed',
    );
    return [];
  }
}

/**
 * A hint does not reach a workflow whose start is delayed; this does. An open run without a workflow (it is about to be started, or Temporal lost
 * it) gets one where it stands, and it looks at once.
 */
async function rush(runId: string): Promise<void> {
  const run = await readRunStart(runId);
  if (run) await rushRun(run);
}
