import { Temporal } from 'temporal-polyfill/full';
import type { ClockTime } from './types';

/**
 * When the clocks of a zone show a time on a day, ms since epoch. A time that a clock change skips is as much later as the clocks jump; of a
 * time that comes twice it is the first.
 */
export function instantAt(day: Temporal.PlainDate, at: ClockTime, zone: string): number {
  const time = Temporal.PlainTime.from(at);
  return day.withCalendar('iso8601').toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** The day in a zone at an instant, of the ISO calendar. */
export function dayAt(ms: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
}
