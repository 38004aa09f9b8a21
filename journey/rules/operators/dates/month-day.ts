import { persianYears } from './persian-years';

export const CALENDARS = ['gregorian', 'persian'] as const;
export type DayCalendar = (typeof CALENDARS)[number];

const DAY_MS = 86_400_000;

/** Month × 100 + day of a day in a calendar; null outside the years that are known (Persian: 1200 … 1500). */
export function monthDay(day: number, calendar: DayCalendar): number | null {
  if (calendar === 'gregorian') {
    const date = new Date(day * DAY_MS);
    return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  }
  const years = persianYears();
  const year = lastAtMost(years, day);
  if (year < 0 || year >= years.length - 1) return null;
  const into = day - (years[year] ?? 0);
  const [month, rest] =
    into < 186 ? [Math.floor(into / 31), into % 31] : [6 + Math.floor((into - 186) / 30), (into - 186) % 30];
  return (month + 1) * 100 + rest + 1;
}

/** The last index whose value is at most the one asked for; -1 when there is none. */
function lastAtMost(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const LEAP_DAYS: Record<DayCalendar, { last: number; leap: number }> = {
  gregorian: { last: 228, leap: 229 },
  persian: { last: 1229, leap: 1230 },
};

/** The month-days that are celebrated on a day: its own, and on the last day of a short month that of the leap day. */
export function celebratedOn(day: number, calendar: DayCalendar): number[] {
  const own = monthDay(day, calendar);
  if (own === null) return [];
  const { last, leap } = LEAP_DAYS[calendar];
  return own === last && monthDay(day + 1, calendar) !== leap ? [own, leap] : [own];
}
