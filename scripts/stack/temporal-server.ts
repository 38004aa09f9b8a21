import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FoundTemporal, findTemporal } from './find-temporal';
import { freePort } from './free-port';
import { endOfLog } from './log-line';
import { endedWhileStarting, onFreePorts } from './on-free-ports';
import { type ProcessGroup, startGroup } from './process-group';
import { waitUntil } from './wait-until';

const run = promisify(execFile);

export interface TemporalOptions {
  /** Folder that holds this instance: database, log, record. Absolute. */
  home: string;
  /** Any free one when left out. */
  port?: number;
  /** How the ports that are left out are chosen. */
  choosePort?: () => Promise<number>;
  /** Made at the start; the first is asked whether it answers. */
  namespaces?: string[];
  /** Beside the usual ones. */
  dynamicConfig?: Record<string, number | boolean>;
  onFetch?: (sentence: string) => void;
}

export interface RunningTemporal {
  address: string;
  port: number;
  /** Where the program came from. */
  origin: string;
  group: ProcessGroup;
  stop(): Promise<void>;
}

/** Starts a Temporal server on 127.0.0.1 and a free port; what it knows survives in `home`. */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const found = await findTemporal(options.onFetch);
  return onFreePorts(() => startOnce(found, options));
}

async function startOnce(
  { path, origin }: FoundTemporal,
  options: TemporalOptions,
): Promise<RunningTemporal> {
  const { choosePort = freePort, namespaces = ['default'] } = options;
  const port = options.port ?? (await choosePort());
  const logFile = join(options.home, 'logs/temporal.log');
  const from = endOfLog(logFile);
  const group = await startGroup({
    name: 'temporal',
    command: path,
    args: [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)],
      ...['--http-port', String(await choosePort()), '--metrics-port', String(await choosePort())],
      ...['--db-filename', join(options.home, 'temporal.db')],
      ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
      ...dynamic({
        // The width of the id columns on PostgreSQL, so that nothing passes here and fails there.
        'limit.maxIDLength': 255,
        'frontend.namespaceRPS': 20_000,
        'frontend.enableServerVersionCheck': false,
        ...options.dynamicConfig,
      }),
      ...namespaces.flatMap((name) => ['--namespace', name]),
      ...['--log-level', 'warn'],
    ],
    env: process.env,
    logFile,
    records: join(options.home, 'run'),
    graceMs: 10_000,
  });
  const address = `127.0.0.1:${port}`;
  await untilAnswering(group, from, path, address, namespaces[0] ?? 'default');
  return { address, port, origin, group, stop: group.stop };
}

function dynamic(values: Record<string, number | boolean>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['--dynamic-config-value', `${name}=${value}`]);
}

/** Asks with the program itself: a gRPC client of our own would keep this process alive for ten more seconds. */
async function untilAnswering(
  group: ProcessGroup,
  from: number,
  program: string,
  address: string,
  namespace: string,
): Promise<void> {
  let last: unknown;
  const answered = await waitUntil(async () => {
    if (!group.isRunning()) throw endedWhileStarting('Temporal', group, from);
    try {
      const question = ['operator', 'namespace', 'describe', '--namespace', namespace, '--address', address];
      await run(program, question, { timeout: 5_000 });
      return group.isRunning();
    } catch (error) {
      last = error;
      return false;
    }
  }, 60_000);
  if (!answered) throw new Error(`Temporal does not answer; see ${group.logFile}`, { cause: last });
}
