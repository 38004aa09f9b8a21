import { join } from 'node:path';
import { endOfLog, lastLines } from '../stack/log-line';
import { type ProcessGroup, startGroup } from '../stack/process-group';
import { waitUntil } from '../stack/wait-until';
import { root, type StartOptions } from './options';

const patienceMs = 120_000;

/** Starts the web app on 127.0.0.1:`port` and waits until its health page says that everything it needs is there. */
export async function startWeb(
  options: StartOptions,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<ProcessGroup> {
  const logFile = join(options.home, 'logs/web.log');
  const from = endOfLog(logFile);
  const group = await startGroup({
    name: 'web',
    command: process.execPath,
    args: [
      ...[join(root, 'node_modules/next/dist/bin/next'), options.dev ? 'dev' : 'start'],
      ...['--hostname', '127.0.0.1', '--port', String(port)],
    ],
    cwd: root,
    env,
    logFile,
    records: join(options.home, 'run'),
    // Open tabs hold their live connections for as long as they may.
    graceMs: 3_000,
  });
  const healthy = await waitUntil(async () => {
    if (!group.isRunning()) {
      throw new Error(`${lastLines(logFile, from)}\nThe web app ended while starting; its log is ${logFile}`);
    }
    return isHealthy(`http://127.0.0.1:${port}/api/health`);
  }, patienceMs);
  if (healthy) return group;
  await group.stop();
  throw new Error(`The web app is not healthy after ${patienceMs / 1000} s; its log is ${logFile}`);
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(30_000) })).ok;
  } catch {
    return false;
  }
}
