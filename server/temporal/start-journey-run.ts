import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { journeyRun } from '@/workflows/journey-run';
import { env } from '../env';
import { temporal } from './client';

export interface RunToStart {
  id: string;
  planHash: string;
  counter: number;
  /** ms since epoch; null: at once. */
  due: number | null;
  /** How far this machine's clock is ahead of the database's, which `due` was settled by. ms */
  aheadMs?: number;
  /** More than time may move it on: the start is not delayed, because a delayed workflow hears no hints. */
  hears?: boolean;
}

/** What the driver is told. */
export const argsOf = (run: RunToStart): Parameters<typeof journeyRun> => [
  { engine: 1, planHash: run.planHash, runId: run.id, due: run.due ?? 0, counter: run.counter },
];

/** Starts the workflow of a run; one that has started already counts as done. While a run sleeps first, nothing runs at all (startDelay). */
export async function startJourneyRun(run: RunToStart): Promise<void> {
  const delayMs = run.due === null || run.hears ? 0 : run.due + (run.aheadMs ?? 0) - Date.now();
  try {
    await temporal().workflow.start<typeof journeyRun>('journeyRun', {
      workflowId: run.id,
      taskQueue: env().TASK_QUEUE,
      args: argsOf(run),
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      ...(delayMs > 0 ? { startDelay: delayMs } : {}),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
