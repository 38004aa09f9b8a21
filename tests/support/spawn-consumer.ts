import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./consumer-process.ts', import.meta.url));

/** A delivery consumer in a process of its own, which kills itself at `failpoint`; resolves with the signal that ended it. */
export function consumerThatDiesAt(failpoint: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, SAFAR_FAILPOINT: failpoint },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      signal ? resolve(signal) : reject(new Error(`The consumer ended with ${code}`)),
    );
  });
}
