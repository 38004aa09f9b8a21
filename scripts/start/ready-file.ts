import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What scripts and tests may rely on while the instance is up. */
export interface Ready {
  url: string;
  /** One-time link that signs the owner in. */
  signIn: string;
  /** Base address for SDKs, without /v1. */
  ingest: string;
  writeKey: string;
  apiKey: string;
  database: string;
  temporal: string;
}

const fileIn = (home: string) => join(home, 'ready.json');

/** Written in one piece, so that nobody reads half of it. */
export function writeReady(home: string, ready: Ready): void {
  const partial = `${fileIn(home)}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(ready, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, fileIn(home));
}

export function readReady(home: string): Ready | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8')) as Ready;
  } catch {
    return undefined;
  }
}

export function removeReady(home: string): void {
  rmSync(fileIn(home), { force: true });
}
