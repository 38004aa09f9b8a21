import type { Temporal } from 'temporal-polyfill/full';
import { dayAt, instantAt } from './instant-at';
import type { ClockTime } from './types';

/** A year and a day: whatever days are wanted, one of them is among these. */
const MAX_DAYS = 367;

/**
 * The first time at or after `from` (ms) that the clock of a zone shows `at` on a day that is wanted; null when no day of the next year is.
 */
export function nextClockTime(
  { from, zone, at }: { from: number; zone: string; at: ClockTime },
  isWanted: (day: Temporal.PlainDate) => boolean,
): number | null {
  // A time that was skipped at midnight may belong to the day before.
  let day = dayAt(from, zone).subtract({ days: 1 });
  for (let count = 0; count < MAX_DAYS; count += 1, day = day.add({ days: 1 })) {
    if (!isWanted(day)) continue;
    const instant = instantAt(day, at, zone);
    if (instant >= from) return instant;
  }
  return null;
}
