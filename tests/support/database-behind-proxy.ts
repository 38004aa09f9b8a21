import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../../scripts/db/apply-migrations';
import { type RunningPostgres, startPostgres } from '../../scripts/stack/embedded-postgres';

export interface FragileDatabase {
  /** Stays the same over restarts. */
  url: string;
  /** kill -9 of the server and all its children, as when the machine loses power. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

/** A migrated PostgreSQL of one's own, with fsync, that a test may kill; reached through a port that outlives it. */
export async function startFragileDatabase(): Promise<FragileDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'safar-fragile-'));
  chmodSync(home, 0o755);
  let postgres: RunningPostgres = await startPostgres({ home });
  await applyMigrations(postgres.url);

  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(postgres.port, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    client.pipe(server).on('close', () => client.destroy());
    server.pipe(client).on('close', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = postgres.url.replace(/:\d+\/safar$/, `:${(proxy.address() as AddressInfo).port}/safar`);

  const kill = async () => {
    postgres.group.kill();
    await postgres.group.exited;
  };
  const restart = async () => {
    postgres = await startPostgres({ home });
  };
  const dispose = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url, kill, restart, dispose };
}
