import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/stack/free-port';
import { root } from '../../scripts/start/options';
import { makeTestHome, removeTestHome } from '../support/test-home';

const run = promisify(execFile);
let home: string;
let nobody: number;

beforeAll(async () => {
  home = await makeTestHome();
  nobody = await freePort();
});
afterAll(() => removeTestHome(home));

/** What a start that cannot succeed says, and with which exit code it ends. */
async function refused(env: Record<string, string>): Promise<{ code: number; stderr: string }> {
  const all = { ...process.env, ...env, SAFAR_HOME: join(home, 'instance'), SAFAR_DEMO: '0' };
  const attempt = run(process.execPath, ['scripts/start.mjs'], { cwd: root, env: all });
  return attempt.then(
    () => expect.unreachable('it started'),
    (error: { code: number; stderr: string }) => error,
  );
}

test('a port that is taken: the sentence names another one', async () => {
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer().listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as { port: number };
  const { code, stderr } = await refused({ PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  );
});

test('a database that is not there: one sentence with the way out', async () => {
  const { code, stderr } = await refused({
    DATABASE_URL: `postgresql://me:secret@127.0.0.1:${nobody}/safar`,
  });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`The PostgreSQL of DATABASE_URL (127.0.0.1:${nobody})`);
  expect(stderr).not.toContain('secret');
});

test('a Temporal server that is not there: one sentence with the way out', async () => {
  const { code, stderr } = await refused({ TEMPORAL_ADDRESS: `127.0.0.1:${nobody}` });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`The Temporal server of TEMPORAL_ADDRESS (127.0.0.1:${nobody})`);
});

test('a variable that is not understood is named', async () => {
  const { code, stderr } = await refused({ PORT: 'three thousand' });
  expect(code).toBe(1);
  expect(stderr).toContain('PORT');
});
