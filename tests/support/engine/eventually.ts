import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 40;

/** Asks again and again until the answer is neither null, undefined nor false; throws after `timeoutMs`. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
  timeoutMs = 25_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ${timeoutMs / 1000} s: ${what}`);
    await delay(PAUSE_MS);
  }
}
