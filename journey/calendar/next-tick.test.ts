import { Temporal } from 'temporal-polyfill/full';
import { expect, test } from 'vitest';
import { nextAnniversary } from './next-anniversary';
import { nextTick } from './next-tick';
import type { Schedule } from './types';

const msAt = (local: string, zone: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const shown = (ms: number | null, zone: string) =>
  ms === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(ms)
        .toZonedDateTimeISO(zone)
        .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
/** The next `count` times after a moment. */
function ticks(schedule: Schedule, after: string, zone: string, count = 1): (string | null)[] {
  let last = msAt(after, zone);
  return Array.from({ length: count }, () => {
    const next = nextTick(schedule, last, zone);
    last = next ?? last;
    return shown(next, zone);
  });
}

test('once comes once', () => {
  const once: Schedule = { kind: 'once', date: '2026-12-01', at: '09:00' };
  expect(ticks(once, '2026-11-27T00:00', 'Asia/Tehran', 2)).toEqual(['2026-12-01T09:00+03:30', null]);
});

test('daily comes once a day, also when the clock jumps or turns back', () => {
  const at = '02:30';
  expect(ticks({ kind: 'daily', at }, '2027-03-27T00:00', 'Europe/Berlin', 3)).toEqual([
    '2027-03-27T02:30+01:00',
    '2027-03-28T03:30+02:00',
    '2027-03-29T02:30+02:00',
  ]);
  expect(ticks({ kind: 'daily', at }, '2027-10-30T12:00', 'Europe/Berlin', 2)).toEqual([
    '2027-10-31T02:30+02:00',
    '2027-11-01T02:30+01:00',
  ]);
});

test('weekly comes on its days', () => {
  const weekly: Schedule = { kind: 'weekly', weekdays: [6, 3], at: '10:00' };
  expect(ticks(weekly, '2026-11-27T00:00', 'Asia/Kathmandu', 3)).toEqual([
    '2026-11-28T10:00+05:45',
    '2026-12-02T10:00+05:45',
    '2026-12-05T10:00+05:45',
  ]);
});

test('monthly comes on a day of either calendar; what a month lacks is its last day', () => {
  const mehr: Schedule = { kind: 'monthly', calendar: 'persian', day: 1, at: '08:00' };
  expect(ticks(mehr, '2026-11-27T00:00', 'Asia/Tehran', 2)).toEqual([
    '2026-12-22T08:00+03:30',
    '2027-01-21T08:00+03:30',
  ]);
  const last: Schedule = { kind: 'monthly', calendar: 'persian', day: 'last', at: '08:00' };
  expect(ticks(last, '2027-03-01T00:00', 'Asia/Tehran', 2)).toEqual([
    '2027-03-20T08:00+03:30',
    '2027-04-20T08:00+03:30',
  ]);
  const late: Schedule = { kind: 'monthly', calendar: 'gregorian', day: 31, at: '08:00' };
  expect(ticks(late, '2027-01-31T09:00', 'America/New_York', 2)).toEqual([
    '2027-02-28T08:00-05:00',
    '2027-03-31T08:00-04:00',
  ]);
});

test('cron follows the clock of the zone', () => {
  const workdays: Schedule = { kind: 'cron', pattern: '30 9 * * 6-7,1-3' };
  expect(ticks(workdays, '2026-11-25T10:00', 'Asia/Tehran', 2)).toEqual([
    '2026-11-28T09:30+03:30',
    '2026-11-29T09:30+03:30',
  ]);
  const nightly: Schedule = { kind: 'cron', pattern: '30 2 * * *' };
  expect(ticks(nightly, '2027-10-30T12:00', 'Europe/Berlin', 2)).toEqual([
    '2027-10-31T02:30+02:00',
    '2027-11-01T02:30+01:00',
  ]);
  const nights = ticks(nightly, '2027-03-27T12:00', 'Europe/Berlin', 2);
  expect(nights.map((tick) => tick?.slice(0, 10))).toEqual(['2027-03-28', '2027-03-29']);
  expect(ticks({ kind: 'cron', pattern: '0 0 30 2 *' }, '2026-11-27T00:00', 'UTC')).toEqual([null]);
});

const anniversary = (...given: Parameters<typeof nextAnniversary>) =>
  shown(nextAnniversary(...given), given[2]);

test('an anniversary comes round each year, in either calendar', () => {
  const zone = 'Asia/Tehran';
  const now = msAt('2026-11-27T12:00', zone);
  expect(anniversary('1990-12-01', now, zone, 'gregorian')).toBe('2026-12-01T00:00+03:30');
  expect(anniversary('1990-11-27', now, zone, 'gregorian', { at: '09:00' })).toBe('2027-11-27T09:00+03:30');
  expect(anniversary('1369/09/10', now, zone, 'persian', { at: '09:00' })).toBe('2026-12-01T09:00+03:30');
  expect(anniversary('1990-12-01', now, zone, 'persian', { at: '09:00' })).toBe('2026-12-01T09:00+03:30');
  expect(anniversary('nobody knows', now, zone, 'persian')).toBe(null);
});

test('days before and after an anniversary cross the year', () => {
  const zone = 'Europe/Berlin';
  const now = msAt('2026-12-28T12:00', zone);
  expect(anniversary('1990-01-02', now, zone, 'gregorian', { offsetDays: -3 })).toBe(
    '2026-12-30T00:00+01:00',
  );
  expect(anniversary('1990-12-27', now, zone, 'gregorian', { offsetDays: 7 })).toBe('2027-01-03T00:00+01:00');
});

test('a leap day is celebrated on the last day of its month, and on itself in leap years', () => {
  const zone = 'Asia/Tehran';
  const born = '1403/12/30';
  expect(anniversary(born, msAt('2026-02-01T00:00', zone), zone, 'persian')).toBe('2026-03-20T00:00+03:30');
  expect(anniversary(born, msAt('2030-01-01T00:00', zone), zone, 'persian')).toBe('2030-03-20T00:00+03:30');
  expect(anniversary('2004-02-29', msAt('2027-12-01T00:00', zone), zone, 'gregorian')).toBe(
    '2028-02-29T00:00+03:30',
  );
});
