import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ignored = /(^|\/)(node_modules|\.next|generated)(\/|$)|\.test\.tsx?$|\/README\.md$/;

/** A fingerprint of files and folders below `root` (names and contents); paths that do not exist count as empty. */
export function sourceHash(root: string, paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, root, path);
  return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (ignored.test(path)) return;
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, root, `${path}/${name}`);
  } else if (found) {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  }
}
