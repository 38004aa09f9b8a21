import { Temporal } from 'temporal-polyfill/full';
import type { Json } from '@/shared/json';
import { readDate } from '../rules/operators/dates/read-date';
import { dayAt, instantAt } from './instant-at';

/** A date as it stands somewhere: its day in the zone, and the instant when more than the day is known. */
export interface Moment {
  day: Temporal.PlainDate;
  /** ms since epoch; null: only the day is known. */
  at: number | null;
}

const DAY_MS = 86_400_000;
/** Seconds, not ms, up to here (the year 5138); as ms it would be early 1973. */
const MAX_SECONDS = 1e11;
const MAX_MS = 8.64e15;

/**
 * Reads an ISO date or instant, a Jalali date (1405/09/06), or seconds or ms since epoch. What has no zone is on the clock of `zone`. Null for
 * everything else.
 */
export function readMoment(value: Json | undefined, zone: string): Moment | null {
  if (typeof value === 'number') {
    const ms = Math.abs(value) < MAX_SECONDS ? value * 1000 : value;
    if (!Number.isFinite(ms) || Math.abs(ms) > MAX_MS) return null;
    return { day: dayAt(Math.trunc(ms), zone), at: Math.trunc(ms) };
  }
  const written = readDate(value ?? null);
  if (!written) return null;
  const day = Temporal.PlainDate.from('1970-01-01').add({ days: written.day });
  if (written.time === null) return { day, at: null };
  if (written.offset !== null) {
    const at = written.day * DAY_MS + written.time - written.offset * 60_000;
    return { day: dayAt(at, zone), at };
  }
  const time = new Date(written.time).toISOString().slice(11, 23);
  return { day, at: instantAt(day, time, zone) };
}
