import { afterAll, beforeAll } from 'vitest';
import { createTestDatabase } from '../database';
import { WorkerProcess } from './worker-process';

/** One database and one worker process for a test file. */
export function withWorker(): { worker(): WorkerProcess } {
  let drop: (() => Promise<void>) | undefined;
  let worker: WorkerProcess | undefined;
  beforeAll(async () => {
    drop = await createTestDatabase();
    worker = await WorkerProcess.start();
  });
  afterAll(async () => {
    await worker?.stop();
    await drop?.();
  });
  return {
    worker: () => {
      if (!worker) throw new Error('The worker is not there yet');
      return worker;
    },
  };
}
