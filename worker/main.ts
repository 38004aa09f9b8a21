import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { pool } from '@/server/data/pool';
import { env } from '@/server/env';
import { log } from '@/server/log';
import { temporal } from '@/server/temporal/client';
import { ensureLoops, watchLoops } from '@/server/temporal/ensure-loops';
import { createWorker } from './create-worker';
import { startHealthFile } from './health';

/** Runs one worker process until it is told to stop (SIGINT, SIGTERM); then what is in hand is finished. */
async function main(): Promise<void> {
  Runtime.install({
    shutdownSignals: ['SIGTERM', 'SIGINT'],
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
      log[level === 'ERROR' ? 'error' : 'warn'](meta ?? {}, message);
    }),
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } },
  });
  const connection = await NativeConnection.connect({ address: env().TEMPORAL_ADDRESS });
  const worker = await createWorker(connection);
  const running = worker.run();
  await ensureLoops(temporal());
  const stopWatching = watchLoops(temporal());
  const stopHealth = startHealthFile(env().WORKER_HEALTH_FILE);
  log.info({ taskQueue: env().TASK_QUEUE, namespace: env().TEMPORAL_NAMESPACE }, 'worker ready');
  await running;
  stopWatching();
  await stopHealth();
  await Promise.all([pool().end(), temporal().connection.close(), connection.close()]);
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker ended');
  process.exit(1);
});
