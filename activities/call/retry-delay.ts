const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** After the first, second, … attempt; the last goes on for as long as the run waits. ms */
const DELAYS_MS = [5 * SECOND_MS, 30 * SECOND_MS, 2 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS];
/** Whoever asks for more patience than this is asked again anyway. ms */
const MAX_ASKED_MS = 6 * 60 * MINUTE_MS;

/** How long to wait after so many attempts, at least as long as the other side asked for. `spread` (0…1) un-herds. */
export function retryDelay(attempts: number, askedMs: number | null, spread: number): number {
  const own = DELAYS_MS[Math.min(attempts, DELAYS_MS.length) - 1] ?? 0;
  return Math.max(Math.round(own * (0.9 + 0.2 * spread)), Math.min(askedMs ?? 0, MAX_ASKED_MS));
}
