import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthMark, isAlive } from './process-identity';

interface Lock {
  pid: number;
  born: string | null;
}

/**
 * Makes this process the owner of the lock `file`. Returns the id of the process that owns it, or undefined when it is
 * ours now; a lock whose owner is dead counts for nothing.
 */
export function takeLock(file: string): number | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const mine: Lock = { pid: process.pid, born: birthMark(process.pid) };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = lockOwner(file);
      if (owner !== undefined) return owner;
      rmSync(file, { force: true });
    }
  }
}

/** The living process that owns the lock `file`, if one does. */
export function lockOwner(file: string): number | undefined {
  const lock = readLock(file);
  return lock && isAlive(lock.pid) && birthMark(lock.pid) === lock.born ? lock.pid : undefined;
}

export function releaseLock(file: string): void {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readLock(file: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}
