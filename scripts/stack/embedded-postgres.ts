import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port';
import { endOfLog } from './log-line';
import { endedWhileStarting, onFreePorts } from './on-free-ports';
import { type Account, canReach, postgresAccount } from './postgres-account';
import { preparePostgres } from './postgres-binaries';
import { type ProcessGroup, startGroup } from './process-group';
import { commandLine, isAlive } from './process-identity';
import { stateFolder } from './state-folder';
import { stopProcess } from './stop-process';
import { waitUntil } from './wait-until';

export interface PostgresOptions {
  /** Folder that holds this instance: data, password, log, record. Absolute. */
  home: string;
  /** Any free one when left out. */
  port?: number;
  /** How the port is chosen when it is left out. */
  choosePort?: () => Promise<number>;
  /** For tests: does not wait for the disk. */
  fast?: boolean;
}

export interface RunningPostgres {
  /** Of the database `safar`. */
  url: string;
  port: number;
  version: string;
  dataFolder: string;
  group: ProcessGroup;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on 127.0.0.1 and a free port; the first time it makes the cluster and the database `safar`. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = postgresAccount();
  const { folder, version } = preparePostgres(account);
  const dataFolder = dataFolderFor(options.home, account);
  const password = readPassword(options.home);
  await endStalePostmaster(dataFolder);
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) initialise(folder, dataFolder, password, account);
  return onFreePorts(() => startOnce({ folder, version, dataFolder, password, account }, options));
}

interface Cluster {
  /** Of the programs. */
  folder: string;
  version: string;
  dataFolder: string;
  password: string;
  account: Account | undefined;
}

async function startOnce(cluster: Cluster, options: PostgresOptions): Promise<RunningPostgres> {
  const { folder, version, dataFolder, password, account } = cluster;
  const port = options.port ?? (await (options.choosePort ?? freePort)());
  const logFile = join(options.home, 'logs/postgres.log');
  const from = endOfLog(logFile);
  const group = await startGroup({
    name: 'postgres',
    command: join(folder, 'bin/postgres'),
    args: ['-D', dataFolder, '-p', String(port), ...settings(options.fast ?? false)],
    cwd: dataFolder,
    env: { ...process.env, LC_MESSAGES: 'C' },
    uid: account?.uid,
    gid: account?.gid,
    logFile,
    records: join(options.home, 'run'),
    // "Fast" shutdown: open connections are closed, nothing committed is lost.
    stopSignal: 'SIGINT',
    graceMs: 15_000,
  });
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/safar`;
  await untilAnswering(group, from, url);
  return { url, port, version, dataFolder, group, stop: group.stop };
}

function settings(fast: boolean): string[] {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return Object.entries(fast ? { ...always, ...unsafe } : always).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}

function initialise(
  folder: string,
  dataFolder: string,
  password: string,
  account: Account | undefined,
): void {
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const passwordFile = join(tmpdir(), `safar-password-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    chownSync(dataFolder, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const result = spawnSync(
    join(folder, 'bin/initdb'),
    [
      `--pgdata=${dataFolder}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built in: the same order and the same letters on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${unicodeLocale()}`,
      '--no-sync',
    ],
    {
      uid: account?.uid,
      gid: account?.gid,
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '' },
    },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw new Error(`initdb failed: ${result.error?.message ?? `${result.stdout}${result.stderr}`.trim()}`);
  }
}

/** Trigram search asks the system what a letter is, so the character type must know more than ASCII. */
function unicodeLocale(): string {
  const { stdout } = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const known = new Set((stdout ?? '').split('\n').map((line) => line.trim()));
  return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.has(name)) ?? 'C';
}

function dataFolderFor(home: string, account: Account | undefined): string {
  const folder = join(home, 'postgres');
  if (!account || canReach(account, folder)) return folder;
  // Elsewhere, under a name kept in the home: whoever deletes the home starts afresh.
  const note = join(home, 'postgres-folder');
  if (!existsSync(note)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(note, join(stateFolder(), `postgres-${randomBytes(6).toString('hex')}`));
  }
  return readFileSync(note, 'utf8').trim();
}

function readPassword(home: string): string {
  const file = join(home, 'postgres-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(home, { recursive: true });
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** A server left over from a killed start is ended; a note left by a dead one is removed. */
async function endStalePostmaster(dataFolder: string): Promise<void> {
  const file = join(dataFolder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid > 1 && isAlive(pid) && commandLine(pid).includes(dataFolder))
    await stopProcess(pid, 'SIGINT', 10_000);
  rmSync(file, { force: true });
}

async function untilAnswering(group: ProcessGroup, from: number, url: string): Promise<void> {
  let last: unknown;
  const answered = await waitUntil(async () => {
    if (!group.isRunning()) throw endedWhileStarting('PostgreSQL', group, from);
    const admin = new Client({
      connectionString: url.replace(/\/safar$/, '/postgres'),
      // Whoever else may listen there need not answer.
      connectionTimeoutMillis: 2_000,
    });
    admin.on('error', () => undefined);
    try {
      await admin.connect();
      const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = 'safar'");
      if (rowCount === 0) await admin.query('CREATE DATABASE safar');
      return group.isRunning();
    } catch (error) {
      last = error;
      return false;
    } finally {
      await admin.end().catch(() => undefined);
    }
  }, 60_000);
  if (!answered) throw new Error(`PostgreSQL does not answer; see ${group.logFile}`, { cause: last });
}
