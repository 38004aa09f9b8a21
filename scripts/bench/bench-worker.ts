import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WORKER_FLAGS } from '@/worker/node-flags';

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The obvious workflow runs in a worker as everybody would start it, the others in the product's. */
const PLAIN_FLAGS = ['--import', 'tsx'];

/** A worker in a process of its own; resolves when it takes work. */
export async function startBenchWorker(engine: string): Promise<{ stop(): Promise<void> }> {
  const flags = engine === 'obvious' ? PLAIN_FLAGS : WORKER_FLAGS;
  const child = spawn(process.execPath, [...flags, script, engine], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('worker ready')) resolve();
    });
    child.once('exit', () => reject(new Error('The worker ended while starting')));
  });
  return {
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
