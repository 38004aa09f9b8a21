import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../../scripts/stack/wait-until';
import { root } from '../../scripts/start/options';
import { type Ready, readReady, removeReady } from '../../scripts/start/ready-file';

/** A first start builds the web app. */
const startMs = 480_000;
const stopMs = 60_000;

export interface StartedSafar {
  /** Resolves when everything answers. */
  ready(): Promise<Ready>;
  /** Sends the signal and waits for the end; resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Everything it printed so far. */
  printed(): string;
}

/** Runs `npm start`'s script in `home` without the demo, as a user would. */
export function startSafar(home: string, env: Record<string, string>): StartedSafar {
  const logFile = join(home, 'start.log');
  // Of a start that was killed: not to be taken for the new one's.
  removeReady(home);
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, SAFAR_DEMO: '0', ...env, NODE_ENV: 'production', SAFAR_HOME: home },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const printed = () => readFileSync(logFile, 'utf8');
  return {
    printed,
    ready: async () => {
      const up = await waitUntil(() => {
        if (hasEnded()) throw new Error(`Safar did not start:\n${printed()}`);
        return existsSync(join(home, 'ready.json'));
      }, startMs);
      const ready = readReady(home);
      if (!up || !ready) throw new Error(`Safar was not up after ${startMs / 1000} s:\n${printed()}`);
      return ready;
    },
    end: async (signal) => {
      child.kill(signal);
      if (!(await waitUntil(hasEnded, stopMs))) {
        child.kill('SIGKILL');
        throw new Error(`Safar did not stop within ${stopMs / 1000} s:\n${printed()}`);
      }
      return child.exitCode;
    },
  };
}
