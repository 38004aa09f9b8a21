import { spawn } from 'node:child_process';
import { root } from '../start/options';

export interface Finished {
  code: number;
  output: string;
}

const running = new Set<number>();

/** Runs `node <args>` in the project and returns how it ended and everything it printed. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('spawn', () => running.add(child.pid as number));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child.pid as number);
      resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output });
    });
  });
}

/** Asks everything that still runs to end, so that an interrupted test run leaves no servers behind. */
export function interruptAll(): void {
  for (const pid of running) process.kill(pid, 'SIGTERM');
}
