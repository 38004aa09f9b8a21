import { join } from 'node:path';
import { releaseLock, takeLock } from '../stack/lock';
import { runGroup } from '../stack/run-group';
import { waitUntil } from '../stack/wait-until';
import { sourceHash } from './source-hash';
import { type Artifact, isStale, markFresh } from './stale';

const patienceMs = 600_000;

export interface Place {
  /** Of the project. */
  root: string;
  /** Of the instance that wants the build: takes its log. */
  home: string;
}

/**
 * Runs `node <args>` when the artifact is stale, and remembers what it was made from. Returns false when there was
 * nothing to do.
 */
export async function make({ root, home }: Place, artifact: Artifact, args: string[]): Promise<boolean> {
  const lock = join(root, '.safar/locks', artifact.name);
  // Another start or test run may be making the same thing; then it is probably fresh in a moment.
  await waitUntil(() => takeLock(lock) === undefined, patienceMs);
  try {
    if (!isStale(root, artifact)) return false;
    const hash = sourceHash(root, artifact.sources);
    await runGroup({
      name: artifact.name,
      command: process.execPath,
      args,
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      logFile: `${home}/logs/build.log`,
      records: `${home}/run`,
    });
    markFresh(root, artifact, hash);
    return true;
  } finally {
    releaseLock(lock);
  }
}
