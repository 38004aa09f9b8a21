import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '../../scripts/stack/embedded-postgres';
import { freePort } from '../../scripts/stack/free-port';
import { startTemporal } from '../../scripts/stack/temporal-server';
import { makeTestHome, removeTestHome } from '../support/test-home';

let home: string;
let rival: Server;
let taken: number;

beforeEach(async () => {
  home = join(await makeTestHome(), 'ports');
  taken = await freePort();
  rival = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => rival.listen(taken, '127.0.0.1', resolve));
});
afterEach(async () => {
  await removeTestHome(home);
  await new Promise((resolve) => rival.close(resolve));
});

/** Free ports, but for the `nth` time one that another program has just taken. */
function takenAt(nth: number): () => Promise<number> {
  let asked = 0;
  return async () => {
    asked += 1;
    return asked === nth ? taken : freePort();
  };
}

test.each([1, 2, 3])('Temporal chooses again when its port number %i was taken meanwhile', async (nth) => {
  const temporal = await startTemporal({ home, choosePort: takenAt(nth) });
  expect(temporal.port).not.toBe(taken);
  expect(temporal.group.isRunning()).toBe(true);
  await temporal.stop();
});

test('a port that was asked for is never exchanged for another', async () => {
  await expect(startTemporal({ home, port: taken })).rejects.toThrow('was taken by another program');
});

test('PostgreSQL chooses again when its port was taken meanwhile', async () => {
  const postgres = await startPostgres({ home, fast: true, choosePort: takenAt(1) });
  expect(postgres.port).not.toBe(taken);
  await postgres.stop();
});
