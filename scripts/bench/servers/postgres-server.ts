import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { findTemporal } from '../../stack/find-temporal';
import { freePort } from '../../stack/free-port';
import { startGroup } from '../../stack/process-group';
import { waitUntil } from '../../stack/wait-until';
import { buildServer } from './build-server';

/** As many as Temporal's own chart for Kubernetes gives a small cluster. With few, runs that are due together wait for each other's shard. */
const SHARDS = 512;
/** Below 32768: the server keeps its members' ports in a smallint. */
const FIRST_PORT = 17_233;
const DATABASES = { temporal: 'temporal', visibility: 'temporal_visibility' };

/** Starts a Temporal server whose two databases are in the PostgreSQL at `url`, as in production. Returns its address. */
export async function startPostgresServer(
  home: string,
  url: string,
): Promise<{ address: string; stop(): Promise<void> }> {
  const { server, sqlTool, schema } = buildServer();
  const postgres = new URL(url);
  for (const [folder, database] of Object.entries(DATABASES)) {
    await createDatabase(url, database);
    const tool = (...args: string[]) =>
      execFileSync(
        sqlTool,
        [
          ...['--plugin', 'postgres12', '--ep', postgres.hostname, '-p', postgres.port],
          ...[
            '-u',
            postgres.username,
            '--pw',
            decodeURIComponent(postgres.password),
            '--db',
            database,
            ...args,
          ],
        ],
        { stdio: 'ignore' },
      );
    tool('setup-schema', '-v', '0.0');
    tool('update-schema', '-d', join(schema, folder, 'versioned'));
  }
  const port = await freePort(FIRST_PORT);
  const config = join(home, 'temporal-server.yaml');
  writeFileSync(config, JSON.stringify(await configOf(home, postgres, port)));
  const group = await startGroup({
    name: 'temporal',
    command: server,
    args: ['--config-file', config, '--allow-no-auth', 'start'],
    env: process.env,
    logFile: join(home, 'logs/temporal.log'),
    records: join(home, 'run'),
    graceMs: 10_000,
  });
  const address = `127.0.0.1:${port}`;
  await createNamespace(address, group.isRunning);
  return { address, stop: group.stop };
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}

async function createNamespace(address: string, isRunning: () => boolean): Promise<void> {
  const cli = await findTemporal(console.log);
  const created = await waitUntil(() => {
    if (!isRunning()) throw new Error('The Temporal server ended while starting');
    try {
      execFileSync(
        cli.path,
        ['operator', 'namespace', 'create', '--address', address, '--retention', '24h', 'default'],
        { stdio: 'ignore', timeout: 5_000 },
      );
      return true;
    } catch {
      return false;
    }
  }, 60_000);
  if (!created) throw new Error('The Temporal server does not answer');
  // The server's caches learn of a namespace within seconds.
  await waitUntil(() => {
    try {
      execFileSync(cli.path, ['workflow', 'list', '--address', address], { stdio: 'ignore', timeout: 5_000 });
      return true;
    } catch {
      return false;
    }
  }, 60_000);
}

async function configOf(home: string, postgres: URL, port: number) {
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: postgres.host,
      connectProtocol: 'tcp',
      user: postgres.username,
      password: decodeURIComponent(postgres.password),
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  let next = port + 1;
  const nextPort = async () => {
    const free = await freePort(next);
    next = free + 1;
    return free;
  };
  const service = async (grpcPort?: number) => ({
    rpc: {
      grpcPort: grpcPort ?? (await nextPort()),
      membershipPort: await nextPort(),
      bindOnLocalHost: true,
    },
  });
  const dynamicConfig = join(home, 'temporal-dynamic.yaml');
  writeFileSync(
    dynamicConfig,
    JSON.stringify({
      'limit.maxIDLength': [{ value: 255 }],
      'frontend.namespaceRPS': [{ value: 20_000 }],
      'frontend.namespaceRPS.visibility': [{ value: 50 }],
    }),
  );
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: SHARDS,
      datastores: { default: store(DATABASES.temporal, 20), visibility: store(DATABASES.visibility, 10) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: await service(port),
      matching: await service(),
      history: await service(),
      worker: await service(),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${port}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicConfig, pollInterval: '60s' },
  };
}
