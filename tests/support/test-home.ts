import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../scripts/stack/process-identity';
import { endRecorded } from '../../scripts/stack/process-record';

/**
 * A folder for the servers of one test run, named by `prefix` and this process. What earlier runs that were killed left
 * behind, folders and processes, is cleared first.
 */
export async function makeTestHome(prefix = 'safar-test-'): Promise<string> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (!isAlive(Number(name.slice(prefix.length)))) await removeTestHome(join(tmpdir(), name));
  }
  const home = join(tmpdir(), `${prefix}${process.pid}`);
  mkdirSync(home, { recursive: true });
  // PostgreSQL, which may run as another account, must be able to enter.
  chmodSync(home, 0o755);
  return home;
}

/** Ends what still runs in the folder and removes it. */
export async function removeTestHome(home: string): Promise<void> {
  await endRecorded(join(home, 'run'));
  rmSync(home, { recursive: true, force: true });
}
