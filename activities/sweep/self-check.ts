import { type Broken, checkLedger } from '@/server/data/checks/check-ledger';
import { keepSelfCheck, readSelfCheck } from '@/server/data/checks/self-checks';
import { log } from '@/server/log';

const HOUR_MS = 3_600_000;
const LIMIT_MS = 10_000;
const WINDOW = { first: 24 * HOUR_MS, least: HOUR_MS / 4, most: 30 * 24 * HOUR_MS };
const STEP = 4;

let isRunning = false;

/**
 * Looks in the background whether anything was lost or doubled and keeps the result. How far back it looks follows from how long the check
 * before took: a busy database is never asked for more than ten seconds.
 */
export async function selfCheck(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  void check().finally(() => {
    isRunning = false;
  });
}

async function check(): Promise<void> {
  try {
    const windowMs = nextWindow(await readSelfCheck());
    const begin = performance.now();
    const found = await checkLedger({ windowMs, limitMs: LIMIT_MS }).then(
      (broken) => ({ broken, error: null }),
      (error: Error) => ({ broken: [] as Broken[], error: error.message }),
    );
    await keepSelfCheck({ ...found, windowMs, tookMs: performance.now() - begin });
    if (found.broken.length > 0) log.warn({ broken: found.broken }, 'promises are broken');
  } catch (error) {
    log.warn({ err: error }, 'the check of the ledger could not be made');
  }
}

/** ms; farther back after a quick check, less far after one that was cut off. */
export function nextWindow(last: { windowMs: number; tookMs: number; error: string | null } | null): number {
  if (!last) return WINDOW.first;
  if (last.error !== null) return Math.max(WINDOW.least, last.windowMs / STEP);
  if (last.tookMs * STEP > LIMIT_MS) return last.windowMs;
  return Math.min(WINDOW.most, last.windowMs * STEP);
}
