import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthMark, isAlive } from '../stack/process-identity';

interface Lock {
  pid: number;
  born: string | null;
}

const fileIn = (home: string) => join(home, 'start.lock');

/**
 * Makes this process the only one that runs the instance in `home`. Returns the id of the process that has it, or
 * undefined when it is ours now; a lock whose owner is dead counts for nothing.
 */
export function takeLock(home: string): number | undefined {
  mkdirSync(home, { recursive: true });
  const file = fileIn(home);
  const mine: Lock = { pid: process.pid, born: birthMark(process.pid) };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = lockOwner(home);
      if (owner !== undefined) return owner;
      rmSync(file, { force: true });
    }
  }
}

/** The process that runs the instance in `home`, if one does. */
export function lockOwner(home: string): number | undefined {
  const lock = readLock(fileIn(home));
  return lock && isAlive(lock.pid) && birthMark(lock.pid) === lock.born ? lock.pid : undefined;
}

export function releaseLock(home: string): void {
  const file = fileIn(home);
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readLock(file: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}
