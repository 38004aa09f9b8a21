import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToGetBrowser, localBrowser } from '../stack/find-browser';
import { localTemporal } from '../stack/find-temporal';
import { postgresAccount } from '../stack/postgres-account';
import { preparePostgres } from '../stack/postgres-binaries';
import { root } from '../start/options';
import { bad, type Finding, good, note } from './finding';

export function checkTemporal(): Finding {
  if (process.env.TEMPORAL_ADDRESS)
    return good('Temporal', `a server of yours, ${process.env.TEMPORAL_ADDRESS}`);
  try {
    const found = localTemporal();
    if (!found) {
      return note(
        'Temporal',
        'not here yet; the first start fetches it',
        'For a machine without internet: set TEMPORAL_CLI_PATH.',
      );
    }
    const { stdout, status } = spawnSync(found.path, ['--version'], { encoding: 'utf8' });
    if (status !== 0)
      return bad('Temporal', `${found.path} does not run`, 'Delete it, or set TEMPORAL_CLI_PATH.');
    return good('Temporal', `${stdout.trim()}, from ${found.origin}`);
  } catch (error) {
    return bad('Temporal', (error as Error).message, 'Correct TEMPORAL_CLI_PATH, or unset it.');
  }
}

export function checkPostgres(): Finding {
  if (process.env.DATABASE_URL) return good('PostgreSQL', 'yours, by DATABASE_URL');
  const mend = 'Set DATABASE_URL to a PostgreSQL 16 or newer of your own.';
  try {
    const account = postgresAccount();
    const { folder } = preparePostgres(account);
    const as = { uid: account?.uid, gid: account?.gid, cwd: tmpdir(), encoding: 'utf8' as const };
    const { stdout, stderr, status, error } = spawnSync(join(folder, 'bin/postgres'), ['--version'], as);
    if (status !== 0) return bad('PostgreSQL', `does not run: ${error?.message ?? stderr.trim()}`, mend);
    return good('PostgreSQL', `${stdout.trim()}${account ? `, runs as ${account.name}` : ''}`);
  } catch (error) {
    return bad('PostgreSQL', (error as Error).message, mend);
  }
}

export function checkBrowser(): Finding {
  try {
    const found = localBrowser();
    if (found) return good('Browser for tests', `${found.path}, from ${found.origin}`);
    return note('Browser for tests', 'none; `npm test` installs one', howToGetBrowser);
  } catch (error) {
    return bad('Browser for tests', (error as Error).message, 'Correct CHROMIUM_PATH, or unset it.');
  }
}

export function checkFont(): Finding {
  const file = 'node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2';
  if (existsSync(join(root, file))) return good('Font', 'Vazirmatn comes with the packages');
  return bad('Font', 'Vazirmatn is not in node_modules', 'npm ci');
}
