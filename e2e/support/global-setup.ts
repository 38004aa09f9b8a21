import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/stack/free-port';
import { isAlive } from '../../scripts/stack/process-identity';
import { waitUntil } from '../../scripts/stack/wait-until';
import { root } from '../../scripts/start/options';
import { readReady } from '../../scripts/start/ready-file';
import { makeTestHome, removeTestHome } from '../../tests/support/test-home';
import { startMailServer } from './mail-server';
import { saveSignedIn } from './save-signed-in';
import { stateFile } from './state-file';

const patienceMs = 300_000;
const keptLogs = join(root, '.safar/test/browser-logs');

/**
 * Starts Safar as a user would (production build, no demo, mail through a real SMTP server), signs in, and tells the
 * specs where it is. The logs of the parts are kept in .safar/test/browser-logs.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const home = await makeTestHome();
  const mail = await startMailServer(join(home, 'mailbox'));
  const child = start(home, { SMTP_URL: mail.url, PORT: String(await freePort()) });
  const teardown = async () => {
    await end(child);
    await mail.stop();
    rmSync(keptLogs, { recursive: true, force: true });
    if (existsSync(join(home, 'logs'))) cpSync(join(home, 'logs'), keptLogs, { recursive: true });
    await removeTestHome(home);
    for (const language of ['en', 'fa'] as const) rmSync(stateFile(language), { force: true });
  };
  try {
    const up = await waitUntil(() => {
      if (child.exitCode !== null) throw new Error('Safar did not start');
      return existsSync(join(home, 'ready.json'));
    }, patienceMs);
    const ready = readReady(home);
    if (!up || !ready) throw new Error(`Safar was not up after ${patienceMs / 1000} s`);
    await saveSignedIn(ready);
  } catch (error) {
    await teardown();
    throw new Error(`${(error as Error).message}; see ${keptLogs}`);
  }
  process.env.SAFAR_E2E_HOME = home;
  return teardown;
}

function start(home: string, env: Record<string, string>): ChildProcess {
  const log = openSync(join(home, 'start.log'), 'a');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: 'production', SAFAR_HOME: home, SAFAR_DEMO: '0' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const pid = child.pid ?? 0;
  child.kill('SIGTERM');
  if (!(await waitUntil(() => child.exitCode !== null || !isAlive(pid), 60_000))) child.kill('SIGKILL');
}
