import type { Json } from '@/shared/json';
import { dayAt, instantAt } from './instant-at';
import { readMoment } from './read-moment';
import { TEMPORAL_CALENDAR } from './temporal-calendar';
import type { CalendarId, ClockTime } from './types';

/**
 * The first anniversary of a date after an instant, in a calendar, ms since epoch: its month and day come round each year, and a leap day on the last
 * day of its month. `offsetDays`: so many days before (negative) or after it. Null: there is no date to be read, or it lies in the far future.
 */
export function nextAnniversary(
  date: Json | undefined,
  after: number,
  zone: string,
  calendar: CalendarId,
  { at = '00:00', offsetDays = 0 }: { at?: ClockTime; offsetDays?: number } = {},
): number | null {
  const born = readMoment(date, zone)?.day.withCalendar(TEMPORAL_CALENDAR[calendar]);
  if (!born) return null;
  const present = dayAt(after, zone).subtract({ days: offsetDays }).withCalendar(TEMPORAL_CALENDAR[calendar]);
  for (const year of [present.year - 1, present.year, present.year + 1]) {
    // From the birth each time: once shortened to the 29th of Esfand, the 30th would not come back.
    const day = born.add({ years: year - born.year }).add({ days: offsetDays });
    const instant = instantAt(day, at, zone);
    if (instant > after) return instant;
  }
  return null;
}
