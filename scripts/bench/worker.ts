import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { env } from '@/server/env';
import { createWorker, WORKER_SIZE } from '@/worker/create-worker';
import { obviousActivities } from './obvious/activities';

/** One worker process for a round: `ours`, without the loops that a round does not need, or `obvious`. */
Runtime.install({ shutdownSignals: ['SIGTERM'], logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address: env().TEMPORAL_ADDRESS });
const worker = process.argv[2] === 'ours' ? await createWorker(connection) : await obviousWorker();
const running = worker.run();
console.log('worker ready');
await running;
process.exit(0);

async function obviousWorker(): Promise<Worker> {
  return Worker.create({
    ...WORKER_SIZE,
    // As many as its activities can use: ours are local.
    maxConcurrentActivityTaskExecutions: WORKER_SIZE.maxConcurrentLocalActivityExecutions,
    connection,
    namespace: env().TEMPORAL_NAMESPACE,
    taskQueue: env().TASK_QUEUE,
    workflowsPath: fileURLToPath(new URL('./obvious/workflow.ts', import.meta.url)),
    activities: obviousActivities,
  });
}
