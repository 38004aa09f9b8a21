import type { Json } from '@/shared/json';
import { dayAt, instantAt } from './local-time';
import { readDate } from './read-date';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The instant (ms) that a value names; a day alone names its beginning in the zone. Null: it is no date. In SQL: safar_moment. */
export function instantOf(value: Json, zone: string): number | null {
  const date = readDate(value);
  if (!date) return null;
  const { day, time, offset } = date;
  if (offset !== null) return day * DAY_MS + (time ?? 0) - offset * MINUTE_MS;
  return instantAt(day, time ?? 0, zone);
}

/** The day (since 1970-01-01) that a value names on a clock in the zone. Null: it is no date. In SQL: safar_day. */
export function dayOf(value: Json, zone: string): number | null {
  const date = readDate(value);
  if (!date) return null;
  const { day, time, offset } = date;
  return offset === null ? day : dayAt(day * DAY_MS + (time ?? 0) - offset * MINUTE_MS, zone);
}

/** A day as a rule names it. */
export function plainDay(value: Json): number | null {
  const date = readDate(value);
  return date && date.time === null ? date.day : null;
}
