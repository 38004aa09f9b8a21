import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endOfLog, lastLines } from '../stack/log-line';
import { type ProcessGroup, startGroup } from '../stack/process-group';
import { waitUntil } from '../stack/wait-until';
import { root, type StartOptions } from './options';

const patienceMs = 60_000;

/** Starts a worker and waits for the file by which it says that it takes work. */
export async function startWorker(options: StartOptions, env: NodeJS.ProcessEnv): Promise<ProcessGroup> {
  const logFile = join(options.home, 'logs/worker.log');
  const from = endOfLog(logFile);
  const alive = join(options.home, 'run/worker.alive');
  rmSync(alive, { force: true });
  const group = await startGroup({
    name: 'worker',
    command: process.execPath,
    args: options.dev
      ? [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'worker/main.ts']
      : ['--import', 'tsx', 'worker/main.ts'],
    cwd: root,
    env: { ...env, WORKER_HEALTH_FILE: alive },
    logFile,
    records: join(options.home, 'run'),
    graceMs: 20_000,
  });
  const ready = await waitUntil(() => {
    if (!group.isRunning()) {
      throw new Error(`${lastLines(logFile, from)}\nThe worker ended while starting; its log is ${logFile}`);
    }
    return existsSync(alive);
  }, patienceMs);
  if (ready) return group;
  await group.stop();
  throw new Error(`The worker is not ready after ${patienceMs / 1000} s; its log is ${logFile}`);
}
