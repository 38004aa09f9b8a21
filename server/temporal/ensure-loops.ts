import type { Client } from '@temporalio/client';
import { env } from '../env';

/** The workflows that must always be there, one of each. */
const LOOPS = ['reactor', 'delivery'];

/** Starts the loops that are not running; those that are stay as they are. */
export async function ensureLoops(client: Client): Promise<void> {
  for (const loop of LOOPS) {
    await client.workflow.start(loop, {
      workflowId: loop,
      taskQueue: env().TASK_QUEUE,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  }
}
