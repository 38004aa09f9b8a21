import { WorkflowNotFoundError } from '@temporalio/client';
import type { journeyRun } from '@/workflows/journey-run';
import { env } from '../env';
import { temporal } from './client';
import { argsOf, type RunToStart } from './start-journey-run';

/** Tells the workflow of a run to look again; false when there is no such open workflow. */
export async function hintRun(runId: string): Promise<boolean> {
  return found(temporal().workflow.getHandle(runId).signal('hint'));
}

/**
 * Tells the workflow of a run to look again at once, also while its start is still delayed: signal-with-start is the one signal that ends the
 * delay. Starts the workflow when there is none.
 */
export async function rushRun(run: RunToStart): Promise<void> {
  await temporal().workflow.signalWithStart<typeof journeyRun>('journeyRun', {
    workflowId: run.id,
    taskQueue: env().TASK_QUEUE,
    args: argsOf(run),
    signal: 'hint',
    signalArgs: [],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
}

/** Ends the workflow of a run that has ended in the database; one that is gone already is fine. */
export async function terminateRun(runId: string): Promise<void> {
  await found(temporal().workflow.getHandle(runId).terminate('The run has ended'));
}

async function found(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
