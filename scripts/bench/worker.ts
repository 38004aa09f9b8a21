import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { env } from '@/server/env';
import { createWorker, WORKER_SIZE } from '@/worker/create-worker';
import { obviousActivities } from './obvious/activities';
import { smallestActivities } from './smallest/activities';

/** One worker process for a round: `ours`, without the loops that a round does not need, `obvious` or `smallest`. */
Runtime.install({ shutdownSignals: ['SIGTERM'], logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address: env().TEMPORAL_ADDRESS });
const workers: Record<string, () => Promise<Worker>> = {
  ours: () => createWorker(connection),
  obvious: () => workerOf(new URL('./obvious/workflow.ts', import.meta.url), obviousActivities),
  smallest: () => workerOf(new URL('./smallest/workflow.ts', import.meta.url), smallestActivities),
};
const make = workers[process.argv[2] ?? ''];
if (!make) throw new Error(`There is no engine ${process.argv[2]}`);
const worker = await make();
const running = worker.run();
console.log('worker ready');
await running;
process.exit(0);

function workerOf(workflow: URL, activities: object): Promise<Worker> {
  return Worker.create({
    ...WORKER_SIZE,
    // As many as the obvious one's activities can use: ours and the smallest one's are local.
    maxConcurrentActivityTaskExecutions: WORKER_SIZE.maxConcurrentLocalActivityExecutions,
    connection,
    namespace: env().TEMPORAL_NAMESPACE,
    taskQueue: env().TASK_QUEUE,
    workflowsPath: fileURLToPath(workflow),
    activities,
  });
}
