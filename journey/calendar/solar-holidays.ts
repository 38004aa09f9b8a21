import { isoDateOf } from './day-parts';

/** Month and day of Iran's public holidays that have the same day of the solar year every year. Those of the lunar year follow sightings. */
const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 12],
  [1, 13],
  [3, 14],
  [3, 15],
  [11, 22],
  [12, 29],
];

/** ISO dates of Iran's fixed public holidays in a year of the Persian calendar. */
export const solarHolidays = (year: number): string[] =>
  FIXED.flatMap(([month, day]) => isoDateOf('persian', { year, month, day }) ?? []);
