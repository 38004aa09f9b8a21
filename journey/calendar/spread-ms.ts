import type { Until } from './types';

const HOUR_MS = 3_600_000;
const UNHERD_MS = 60_000;

/**
 * How much later a person goes on, ms before the workspace clock is applied: what the author asked for, else up to a minute for lengths of an
 * hour or more, which un-herds people who came together. `room`: how much later it may be at most.
 */
export function spreadMs(until: Until, { spread, room }: { spread: number; room: number }): number {
  const own = until.kind === 'duration' && until.ms >= HOUR_MS ? UNHERD_MS : 0;
  return Math.floor(spread * Math.min(until.spreadMs ?? own, room));
}
