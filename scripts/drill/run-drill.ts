import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./hold.ts', import.meta.url));

/** The longest drill takes less than half of it; one that hangs is ended and has failed. ms */
const LIMIT_MS = 20 * 60_000;
/** So long it gets to end its servers. ms */
const GRACE_MS = 30_000;

/** Runs one drill in a process of its own, with servers of its own. True when every promise was kept; ends with whoever interrupts. */
export async function runDrill(id: string, size: 'short' | 'full'): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, id, size], {
    stdio: 'inherit',
    // What goes wrong on the way is the point, not the news.
    env: { ...process.env, SAFAR_LOG_LEVEL: 'silent' },
  });
  let end: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    end ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
    stop();
  };
  const limit = setTimeout(() => {
    console.error(`${id} FAILED: not over after ${LIMIT_MS / 60_000} minutes`);
    stop();
  }, LIMIT_MS);
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const [code] = await once(child, 'exit');
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  clearTimeout(limit);
  clearTimeout(end);
  if (isInterrupted) process.exit(130);
  return code === 0;
}
