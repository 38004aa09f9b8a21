const HOUR_MS = 3_600_000;
const WINDOW_MS = 60_000;

/** Un-herds people who share a due time: up to a minute, for waits of an hour or more. ms, before the workspace clock is applied. */
export function spreadMs(durationMs: number, spread: number): number {
  return durationMs >= HOUR_MS ? Math.floor(spread * WINDOW_MS) : 0;
}
