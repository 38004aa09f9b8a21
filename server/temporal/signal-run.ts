import { WorkflowNotFoundError } from '@temporalio/client';
import { temporal } from './client';

/** Tells the workflow of a run to look again; false when there is no such open workflow. */
export async function hintRun(runId: string): Promise<boolean> {
  return found(temporal().workflow.getHandle(runId).signal('hint'));
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
