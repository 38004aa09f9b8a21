import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks `check` every 50 ms until it answers true. Returns false when `timeoutMs` passed first.
 * An error thrown by `check` ends the waiting.
 */
export async function waitUntil(
  check: () => boolean | Promise<boolean>,
  timeoutMs: number,
): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (!(await check())) {
    if (Date.now() >= end) return false;
    await delay(50);
  }
  return true;
}
