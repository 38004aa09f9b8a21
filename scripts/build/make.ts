import { runGroup } from '../stack/run-group';
import { sourceHash } from './source-hash';
import { type Artifact, isStale, markFresh } from './stale';

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
}
