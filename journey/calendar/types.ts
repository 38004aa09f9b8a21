import type { JsonObject } from '@/shared/json';

export const CALENDARS = ['gregorian', 'persian'] as const;
export type CalendarId = (typeof CALENDARS)[number];

/** A time on the clock of the zone at hand, HH:mm. */
export type ClockTime = string;

/** 1 = Monday … 7 = Sunday. */
export type Weekday = number;

/** Where a wait reads its date: an ISO date, an instant, ms since epoch, or a Jalali date such as 1405/09/06. */
export interface DateSource {
  from: 'trait' | 'property' | 'variable';
  name: string;
}

/** Before (negative) or after a date; days and weeks are those of the calendar, whatever the clocks do meanwhile. */
export interface DateOffset {
  amount: number;
  unit: 'minutes' | 'hours' | 'days' | 'weeks';
}

/** `spreadMs`: people are spread over this long after it, each always at the same place. */
interface Spread {
  spreadMs?: number;
}

/** When a wait is over. Each kind is resolved by its own file in journey/calendar/until. */
export type Until =
  /** A fixed length from arrival. */
  | ({ kind: 'duration'; ms: number } & Spread)
  /** The next time the clock shows `at`, on one of these weekdays when any are named. */
  | ({ kind: 'time-of-day'; at: ClockTime; weekdays?: readonly Weekday[] } & Spread)
  /** At once inside the window, else when it next opens. `to` before `from` ends on the next day; the days are those on which it opens. */
  | ({
      kind: 'window';
      from: ClockTime;
      to: ClockTime;
      weekdays?: readonly Weekday[];
      skipWeekend?: boolean;
      skipHolidays?: boolean;
    } & Spread)
  /** A date that is known of the person or the run. `at`: on that day at this time, whatever time the date has. */
  | ({ kind: 'date'; source: DateSource; offset?: DateOffset; at?: ClockTime } & Spread)
  /** A day of a calendar; without a year, the next one. A day that its month lacks is the last of the month. */
  | ({
      kind: 'calendar-date';
      calendar: CalendarId;
      year?: number;
      month: number;
      day: number;
      at: ClockTime;
    } & Spread);
export type UntilKind = Until['kind'];

/** What a point in time may depend on. All of it is given: nothing here looks at a clock. */
export interface CalendarFacts {
  /** ms since epoch */
  now: number;
  /** IANA zone of the person, or of the workspace when theirs is not known. */
  zone: string;
  /** Days without work, 1 = Monday … 7 = Sunday. */
  weekend: readonly number[];
  /** Days without work, ISO dates of the Gregorian calendar. */
  holidays: readonly string[];
  traits: JsonObject;
  /** Properties of the entry event. */
  entry: JsonObject;
  variables: JsonObject;
  /** 0 ≤ spread < 1, from hash(person): un-herds shared due times. */
  spread: number;
}

/** A wait's end, or why there is nothing to wait for. */
export type Resolved = { at: number } | { skip: 'no-date' | 'past' };

export type UntilFact = 'person' | 'entry' | 'workspace';

/** How one kind of `Until` finds its end. */
export interface UntilResolver<Kind extends Until> {
  needs(until: Kind): UntilFact[];
  /** `latest`: what a spread must not pass, ms since epoch. */
  resolve(
    until: Kind,
    facts: CalendarFacts,
  ): { at: number; latest?: number } | Exclude<Resolved, { at: number }>;
}

/** When something comes round, on the clock of a zone. Each kind has its file in journey/calendar/schedule. */
export type Schedule =
  /** `date`: ISO, of the Gregorian calendar. */
  | { kind: 'once'; date: string; at: ClockTime }
  | { kind: 'daily'; at: ClockTime }
  | { kind: 'weekly'; weekdays: readonly Weekday[]; at: ClockTime }
  /** A day that a month lacks is its last. */
  | { kind: 'monthly'; calendar: CalendarId; day: number | 'last'; at: ClockTime }
  /** Five fields: minute, hour, day of month, month, day of week. */
  | { kind: 'cron'; pattern: string };
export type ScheduleKind = Schedule['kind'];
