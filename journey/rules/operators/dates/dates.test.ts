import { describe, expect, test } from 'vitest';
import type { Json } from '@/shared/json';
import { anniversary } from './anniversary';
import { dayOf, instantOf } from './date-value';
import { celebratedOn, monthDay } from './month-day';
import { readDate } from './read-date';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const tehran = 'Asia/Tehran';

test.each<[Json, string]>([
  ['2026-11-27', '2026-11-27'],
  ['1405/09/06', '2026-11-27'],
  ['۱۴۰۵-۹-۶', '2026-11-27'],
  ['1403-12-30', '2025-03-20'],
  ['2024-02-29', '2024-02-29'],
])('%s is the day %s', (written, iso) => {
  expect(readDate(written)).toEqual({ day: day(iso), time: null, offset: null });
});

test.each<Json>([
  '2026-02-29',
  '1404-12-30',
  '1405-07-31',
  '1550-01-01',
  '2026-11-27T25:00',
  '27/11/2026',
  'soon',
  5,
  null,
  ['2026-11-27'],
])('%j is no date', (written) => {
  expect(readDate(written)).toBeNull();
});

describe('an instant', () => {
  test('with a zone is the same everywhere; without one it is on the clock of the person', () => {
    const at = Date.parse('2026-11-27T05:00:00Z');
    for (const zone of [tehran, 'America/New_York']) {
      expect(instantOf('2026-11-27T05:00:00Z', zone)).toBe(at);
      expect(instantOf('2026-11-27T08:30+03:30', zone)).toBe(at);
    }
    expect(instantOf('2026-11-27 08:30', tehran)).toBe(at);
    expect(dayOf('2026-11-27T22:00:00Z', tehran)).toBe(day('2026-11-28'));
  });
  test('of an hour that is skipped is as far behind the jump, of one that comes twice the later', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T01:30:00Z'));
  });
});

describe('an anniversary', () => {
  const holds = (born: string, calendar: 'persian' | 'gregorian', days: number, at: string, zone = tehran) =>
    anniversary.evaluate(born, { calendar, days }, { now: Date.parse(at), zone });

  test('comes round on the day of its own calendar', () => {
    // 6 Azar: 27 November in 2026, and so in most years; 1 Farvardin moves between 20 and 21 March.
    expect(holds('1370/01/01', 'persian', 0, '2025-03-21T12:00:00Z')).toBe(true);
    expect(holds('1370/01/01', 'persian', 0, '2024-03-20T12:00:00Z')).toBe(true);
    expect(holds('1991-03-21', 'gregorian', 0, '2024-03-20T12:00:00Z')).toBe(false);
  });
  test('is on the day of the person, not of the server', () => {
    expect(holds('1990-11-28', 'gregorian', 0, '2026-11-27T21:00:00Z')).toBe(true);
    expect(holds('1990-11-28', 'gregorian', 0, '2026-11-27T21:00:00Z', 'Europe/London')).toBe(false);
  });
  test('of a leap day is kept on the last day of a short month', () => {
    expect(holds('2000-02-29', 'gregorian', 0, '2026-02-28T12:00:00Z')).toBe(true);
    expect(holds('2000-02-29', 'gregorian', 0, '2028-02-28T12:00:00Z')).toBe(false);
    expect(celebratedOn(day('2026-03-20'), 'persian')).toEqual([1229, 1230]);
  });
  test('within days reaches over the end of a year', () => {
    expect(holds('1990-01-02', 'gregorian', 6, '2026-12-28T12:00:00Z')).toBe(true);
    expect(holds('1990-01-02', 'gregorian', 4, '2026-12-28T12:00:00Z')).toBe(false);
  });
});

test('month and day of the Persian calendar agree with the calendar of the platform', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  for (let number = day('1900-01-01'); number < day('2100-01-01'); number += 97) {
    const parts = Object.fromEntries(
      format.formatToParts(number * 86_400_000).map(({ type, value }) => [type, Number(value)]),
    );
    expect(monthDay(number, 'persian')).toBe((parts.month ?? 0) * 100 + (parts.day ?? 0));
  }
});
