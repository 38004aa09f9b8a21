import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { env } from '../env';
import { log } from '../log';
import type { Loop, LoopView } from '../read/views/health-views';
import { newsOf } from './loop-news';

/** The workflows that must always be there, one of each. */
export const LOOPS: readonly Loop[] = ['reactor', 'delivery'];
/** A loop that workers failed to go on with so often cannot be replayed by them; it holds nothing that would be lost. */
const MAX_ATTEMPTS = 3;
const EVERY_MS = 30_000;

/** Starts the loops that are not running and replaces those that no worker can go on with; all others stay as they are. */
export async function ensureLoops(client: Client): Promise<void> {
  for (const loop of LOOPS) {
    const isStuck = (await lookAtLoop(client, loop)).state === 'stuck';
    if (isStuck) log.error({ loop }, 'a loop could not go on and is begun anew');
    await client.workflow.start(loop, {
      workflowId: loop,
      taskQueue: env().TASK_QUEUE,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: isStuck ? 'TERMINATE_EXISTING' : 'USE_EXISTING',
    });
  }
}

/** Looks after the loops for as long as the process lives: one may be ended by hand, or lost with Temporal's database. Returns how to stop. */
export function watchLoops(client: Client): () => void {
  const timer = setInterval(() => {
    ensureLoops(client).catch((error: unknown) =>
      log.warn({ err: error }, 'the loops could not be looked after'),
    );
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** Whether a loop is there, whether workers can go on with it, and which of its jobs hang. */
export async function lookAtLoop(
  client: Client,
  loop: Loop,
): Promise<Pick<LoopView, 'hanging'> & { state: NonNullable<LoopView['state']> }> {
  try {
    const described = await client.workflow.getHandle(loop).describe();
    if (described.status.name !== 'RUNNING') return { state: 'missing', hanging: [] };
    const isStuck = (described.raw.pendingWorkflowTask?.attempt ?? 0) > MAX_ATTEMPTS;
    return { state: isStuck ? 'stuck' : 'running', ...(await newsOf(client, described)) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { state: 'missing', hanging: [] };
    throw error;
  }
}
