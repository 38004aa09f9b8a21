import { Temporal } from 'temporal-polyfill/full';
import { dayAt, instantAt } from './instant-at';
import { TEMPORAL_CALENDAR } from './temporal-calendar';
import type { CalendarId } from './types';

/** A day as people of a calendar name it. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** The ISO date (Gregorian) of a day; null when the calendar has no such day. */
export function isoDateOf(calendar: CalendarId, parts: DayParts): string | null {
  if (!Object.values(parts).every(Number.isInteger)) return null;
  try {
    const day = Temporal.PlainDate.from(
      { ...parts, calendar: TEMPORAL_CALENDAR[calendar] },
      { overflow: 'reject' },
    );
    return day.withCalendar('iso8601').toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What a calendar calls an ISO date. */
export function dayPartsOf(calendar: CalendarId, isoDate: string): DayParts {
  const { year, month, day } = Temporal.PlainDate.from(isoDate).withCalendar(TEMPORAL_CALENDAR[calendar]);
  return { year, month, day };
}

/** Noon of an ISO date in a zone, ms since epoch: an instant that is on that day for whoever formats it there. */
export const noonOf = (isoDate: string, zone: string): number =>
  instantAt(Temporal.PlainDate.from(isoDate), '12:00', zone);

/** The ISO date that it is in a zone. */
export const isoDateAt = (ms: number, zone: string): string => dayAt(ms, zone).toString();
