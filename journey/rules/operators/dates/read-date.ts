import { foldDigits } from '@/shared/fold-text';
import type { Json } from '@/shared/json';
import { FIRST_PERSIAN_YEAR, persianYears } from './persian-years';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** Days since 1970-01-01. */
  day: number;
  /** ms since the day began on the writer's clock; null: only the day is known. */
  time: number | null;
  /** Minutes that the writer's clock was ahead of UTC; null: it was the person's own. */
  offset: number | null;
}

const DAY_MS = 86_400_000;
const DATE =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/i;

/**
 * An ISO date (2026-11-27, 2026/11/27) with or without a time and a zone; years before 1600 are of the Persian calendar (1405/09/06). Digits of any
 * script. Null for everything else. In SQL: safar_read_date.
 */
export function readDate(value: Json): WrittenDate | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const found = DATE.exec(foldDigits(value.trim()));
  if (!found) return null;
  const [, year, month, dayOfMonth, hour, minute, second, fraction, utc, sign, offsetHours, offsetMinutes] =
    found;
  const day = dayNumber(Number(year), Number(month), Number(dayOfMonth));
  if (day === null) return null;
  if (hour === undefined) return { day, time: null, offset: null };
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (h > 23 || m > 59 || s > 59) return null;
  const ms = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const ahead = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  if (ahead > 24 * 60) return null;
  const offset = utc ? 0 : sign ? (sign === '-' ? 0 - ahead : ahead) : null;
  return { day, time: ((h * 60 + m) * 60 + s) * 1000 + ms, offset };
}

function dayNumber(year: number, month: number, day: number): number | null {
  if (year < 1600) return persianDayNumber(year, month, day);
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 ? ms / DAY_MS : null;
}

function persianDayNumber(year: number, month: number, day: number): number | null {
  const years = persianYears();
  const start = years[year - FIRST_PERSIAN_YEAR];
  const next = years[year - FIRST_PERSIAN_YEAR + 1];
  if (start === undefined || next === undefined || month < 1 || month > 12 || day < 1) return null;
  if (day > (month <= 6 ? 31 : 30)) return null;
  const number = start + (month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  return number < next ? number : null;
}
