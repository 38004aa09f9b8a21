import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/stack/free-port';
import { root } from '../../scripts/start/options';
import { startSafar } from '../../tests/support/start-safar';
import { makeTestHome, removeTestHome } from '../../tests/support/test-home';
import { startMailServer } from './mail-server';
import { saveSignedIn } from './save-signed-in';
import { stateFile } from './state-file';

const keptLogs = join(root, '.safar/test/browser-logs');

/**
 * Starts Safar as a user would (production build, no demo, mail through a real SMTP server), signs in, and tells the
 * specs where it is. The logs of the parts are kept in .safar/test/browser-logs.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const home = await makeTestHome();
  const mail = await startMailServer(join(home, 'mailbox'));
  const safar = startSafar(home, { SMTP_URL: mail.url, PORT: String(await freePort()) });
  const teardown = async () => {
    await safar.end('SIGTERM');
    await mail.stop();
    rmSync(keptLogs, { recursive: true, force: true });
    if (existsSync(join(home, 'logs'))) cpSync(join(home, 'logs'), keptLogs, { recursive: true });
    await removeTestHome(home);
    for (const language of ['en', 'fa'] as const) rmSync(stateFile(language), { force: true });
  };
  try {
    await saveSignedIn(await safar.ready());
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env.SAFAR_E2E_HOME = home;
  return teardown;
}
