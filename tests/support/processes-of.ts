import { readdirSync, readFileSync } from 'node:fs';
import { isAlive } from '../../scripts/stack/process-identity';

/** Ids of the living processes that were started with SAFAR_HOME=`home`, other than this one. Linux only. */
export function processesOf(home: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid) && hasHome(pid, home));
}

function hasHome(pid: number, home: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`SAFAR_HOME=${home}`);
  } catch {
    return false;
  }
}
