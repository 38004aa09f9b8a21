import { isAlive } from './process-identity';
import { waitUntil } from './wait-until';

/** Sends a signal to a whole process group; a group that is gone is fine. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Ends the process group led by `pid`: asks its leader with `signal`, waits up to `graceMs`, then kills what is left.
 * Only the leader is asked, because servers such as PostgreSQL end their own children in the right order.
 */
export async function stopProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (isAlive(pid)) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    await waitUntil(() => !isAlive(pid), graceMs);
  }
  signalGroup(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(pid), 5_000);
}
