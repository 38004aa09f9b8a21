import { Temporal } from 'temporal-polyfill/full';

export const FIRST_PERSIAN_YEAR = 1200;
const LAST_PERSIAN_YEAR = 1500;
const DAY_MS = 86_400_000;

let known: number[] | null = null;

/** Days since 1970-01-01 on which the years 1200 … 1501 of the Persian calendar begin. */
export function persianYears(): readonly number[] {
  known ??= Array.from({ length: LAST_PERSIAN_YEAR - FIRST_PERSIAN_YEAR + 2 }, (_, index) => {
    const year = FIRST_PERSIAN_YEAR + index;
    const date = Temporal.PlainDate.from({ calendar: 'persian', year, month: 1, day: 1 });
    return date.toZonedDateTime('UTC').epochMilliseconds / DAY_MS;
  });
  return known;
}
