import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceHash } from './source-hash';

export interface Artifact {
  name: string;
  /** Files and folders it is made from, relative to the project. */
  sources: string[];
  /** What the work leaves behind; made again when it is missing. */
  output: string;
  /** Where the fingerprint of the sources is kept. */
  stamp: string;
}

export function isStale(root: string, artifact: Artifact): boolean {
  if (!existsSync(join(root, artifact.output)) || !existsSync(join(root, artifact.stamp))) return true;
  return readFileSync(join(root, artifact.stamp), 'utf8') !== sourceHash(root, artifact.sources);
}

/** Notes that the artifact was made from sources with this fingerprint, taken before the work began. */
export function markFresh(root: string, artifact: Artifact, hash: string): void {
  mkdirSync(dirname(join(root, artifact.stamp)), { recursive: true });
  writeFileSync(join(root, artifact.stamp), hash);
}
