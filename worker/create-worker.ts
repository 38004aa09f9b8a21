import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { env } from '@/server/env';
import { activities } from './activities';
import { workflowBundle } from './bundle';

/** Sized for two cores. */
export const WORKER_SIZE = {
  // A run that wakes after days starts cold anyway; a small cache saves memory. Never 0: it would drop steps in flight.
  maxCachedWorkflows: 300,
  maxConcurrentWorkflowTaskExecutions: 40,
  workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 20, initial: 5 },
  maxConcurrentLocalActivityExecutions: 100,
  maxConcurrentActivityTaskExecutions: 20,
  shutdownGraceTime: '1s',
  shutdownForceTime: '12s',
} satisfies Partial<WorkerOptions>;

/** A worker for everything: journeys with their steps, the reactor and delivery. */
export async function createWorker(connection: NativeConnection): Promise<Worker> {
  return Worker.create({
    ...WORKER_SIZE,
    connection,
    namespace: env().TEMPORAL_NAMESPACE,
    taskQueue: env().TASK_QUEUE,
    workflowBundle: await workflowBundle(),
    activities,
  });
}
