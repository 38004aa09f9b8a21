import { logSince } from './log-line';
import type { ProcessGroup } from './process-group';

const ATTEMPTS = 5;

/** A port was free when it was chosen, and taken when the program wanted to listen on it. */
class PortTaken extends Error {}

/** Starts a program on ports that `start` chooses; when another program was faster on one of them, chooses again. */
export async function onFreePorts<T>(start: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Why a program ended that should have begun to listen. `from`: where its part of the log begins, in bytes. */
export function endedWhileStarting(program: string, { logFile }: ProcessGroup, from: number): Error {
  const isTaken = /address already in use/i.test(logSince(logFile, from));
  if (isTaken) return new PortTaken(`A port of ${program} was taken by another program; see ${logFile}`);
  return new Error(`${program} ended while starting; see ${logFile}`);
}
