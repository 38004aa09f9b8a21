import { spreadMs } from './spread-ms';
import type { CalendarFacts, Resolved, Until } from './types';

/** When a wait that begins now is over, in ms since epoch, before the workspace clock is applied. */
export function resolveUntil(until: Until, { now, spread }: CalendarFacts): Resolved {
  return { at: now + until.ms + spreadMs(until.ms, spread) };
}
