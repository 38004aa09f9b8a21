import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/stack/free-port';
import { waitUntil } from '../../scripts/stack/wait-until';
import { root } from '../../scripts/start/options';
import type { Ready } from '../../scripts/start/ready-file';
import { processesOf } from '../support/processes-of';
import { type StartedSafar, startSafar } from '../support/start-safar';
import { makeTestHome, removeTestHome } from '../support/test-home';

const run = promisify(execFile);
const patience = 600_000;

let home: string;
let port: string;
let safar: StartedSafar;
let first: Ready;

async function isHealthy(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
  return response?.ok ?? false;
}

const recorded = (name: string) =>
  (JSON.parse(readFileSync(join(home, `run/${name}.pid.json`), 'utf8')) as { pid: number }).pid;

beforeAll(async () => {
  home = await makeTestHome();
  port = String(await freePort());
  safar = startSafar(home, { PORT: port });
  first = await safar.ready();
}, patience);

afterAll(async () => {
  await safar.end('SIGKILL');
  await removeTestHome(home);
});

test('one command brings up everything, and ready.json says where it is', async () => {
  expect(await isHealthy()).toBe(true);
  expect(first.url).toBe(`http://127.0.0.1:${port}`);
  expect(first.signIn.startsWith(`${first.url}/sign-in/link?token=`)).toBe(true);
  expect(first.writeKey).not.toBe('');
  expect(first.apiKey).not.toBe('');
});

test('a second start of the same instance is refused with a sentence', async () => {
  const second = run(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, SAFAR_HOME: home },
  });
  await expect(second).rejects.toMatchObject({ stderr: expect.stringContaining('Safar already runs') });
  expect(await isHealthy()).toBe(true);
});

test('a worker that dies is started again', async () => {
  const before = recorded('worker');
  process.kill(before, 'SIGKILL');
  expect(
    await waitUntil(
      () => existsSync(join(home, 'run/worker.pid.json')) && recorded('worker') !== before,
      30_000,
    ),
  ).toBe(true);
  expect(await waitUntil(() => safar.printed().includes('The worker is up again'), 60_000)).toBe(true);
}, 120_000);

test(
  'after kill -9 the next start ends what was left and has the same data and keys',
  async () => {
    const left = ['postgres', 'temporal', 'web', 'worker'].map(recorded);
    await safar.end('SIGKILL');
    safar = startSafar(home, { PORT: port });
    const again = await safar.ready();
    expect(await isHealthy()).toBe(true);
    expect(again.writeKey).toBe(first.writeKey);
    expect(again.apiKey).toBe(first.apiKey);
    expect(again.signIn).not.toBe(first.signIn);
    expect(processesOf(home).filter((pid) => left.includes(pid))).toEqual([]);
  },
  patience,
);

test('SIGTERM stops everything and leaves no process', async () => {
  expect(await safar.end('SIGTERM')).toBe(0);
  expect(processesOf(home)).toEqual([]);
  expect(existsSync(join(home, 'ready.json'))).toBe(false);
}, 120_000);
