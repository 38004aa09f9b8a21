import { Temporal } from 'temporal-polyfill/full';
import { expect, test } from 'vitest';
import { resolveUntil } from '../resolve-until';
import type { CalendarFacts, Until } from '../types';
import { untilNeeds } from '../until-needs';

const facts = (local: string, zone: string, more: Partial<CalendarFacts> = {}): CalendarFacts => ({
  now: Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds,
  zone,
  weekend: [4, 5],
  holidays: [],
  traits: {},
  entry: {},
  variables: {},
  spread: 0,
  ...more,
});
/** Where a wait ends, on the clock of the zone, with its offset from UTC. */
const endOf = (until: Until, given: CalendarFacts) => {
  const resolved = resolveUntil(until, given);
  if ('skip' in resolved) return resolved.skip;
  return Temporal.Instant.fromEpochMilliseconds(resolved.at)
    .toZonedDateTimeISO(given.zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
};
const nine: Until = { kind: 'time-of-day', at: '09:00' };

test.each([
  ['Asia/Tehran', '2026-11-27T08:00', '2026-11-27T09:00+03:30'],
  ['Asia/Tehran', '2026-11-27T09:00', '2026-11-27T09:00+03:30'],
  ['Asia/Tehran', '2026-11-27T09:01', '2026-11-28T09:00+03:30'],
  ['Asia/Tehran', '2027-03-21T23:00', '2027-03-22T09:00+03:30'],
  ['Asia/Kathmandu', '2026-11-27T10:00', '2026-11-28T09:00+05:45'],
  ['Europe/Berlin', '2027-03-27T10:00', '2027-03-28T09:00+02:00'],
  ['Europe/Berlin', '2027-10-30T10:00', '2027-10-31T09:00+01:00'],
  ['America/New_York', '2027-03-13T10:00', '2027-03-14T09:00-04:00'],
  ['Australia/Lord_Howe', '2027-04-03T10:00', '2027-04-04T09:00+10:30'],
  ['Australia/Lord_Howe', '2027-10-02T10:00', '2027-10-03T09:00+11:00'],
  ['Africa/Cairo', '2027-04-29T10:00', '2027-04-30T09:00+03:00'],
])('nine in the morning is nine on the clock: %s, %s', (zone, now, end) => {
  expect(endOf(nine, facts(now, zone))).toBe(end);
});

test.each([
  ['Europe/Berlin', '02:30', '2027-03-28T00:00', '2027-03-28T03:30+02:00'],
  ['America/New_York', '02:15', '2027-03-14T00:00', '2027-03-14T03:15-04:00'],
  ['Australia/Lord_Howe', '02:15', '2027-10-03T00:00', '2027-10-03T02:45+11:00'],
  ['Africa/Cairo', '00:30', '2027-04-29T12:00', '2027-04-30T01:30+03:00'],
])('a time that is skipped is as much later as the clock jumps: %s %s', (zone, at, now, end) => {
  expect(endOf({ kind: 'time-of-day', at }, facts(now, zone))).toBe(end);
});

test.each([
  ['Europe/Berlin', '02:30', '2027-10-31T00:00', '2027-10-31T02:30+02:00'],
  ['America/New_York', '01:30', '2027-11-07T00:00', '2027-11-07T01:30-04:00'],
  ['Australia/Lord_Howe', '01:45', '2027-04-04T00:00', '2027-04-04T01:45+11:00'],
  ['Africa/Cairo', '23:30', '2027-10-28T12:00', '2027-10-28T23:30+03:00'],
])('a time that comes twice is the first of them, once: %s %s', (zone, at, now, end) => {
  const given = facts(now, zone);
  expect(endOf({ kind: 'time-of-day', at }, given)).toBe(end);
  const justAfter = { ...given, now: Temporal.Instant.from(end).epochMilliseconds + 1 };
  const next = endOf({ kind: 'time-of-day', at }, justAfter);
  expect(next.slice(0, 10)).toBe(Temporal.PlainDate.from(end.slice(0, 10)).add({ days: 1 }).toString());
});

test('weekdays are those of the person, not of UTC', () => {
  const monday: Until = { kind: 'time-of-day', at: '08:00', weekdays: [1] };
  expect(endOf(monday, facts('2026-11-29T23:00', 'Asia/Tokyo'))).toBe('2026-11-30T08:00+09:00');
  expect(endOf(monday, facts('2026-11-30T09:00', 'Asia/Tokyo'))).toBe('2026-12-07T08:00+09:00');
});

const shop: Until = { kind: 'window', from: '09:00', to: '18:00', skipWeekend: true, skipHolidays: true };

test('inside a window nobody waits; outside it opens on the next day with work', () => {
  expect(endOf(shop, facts('2026-11-25T17:59', 'Asia/Tehran'))).toBe('2026-11-25T17:59+03:30');
  // Thursday and Friday are the weekend, and Saturday is a holiday.
  const given = facts('2026-11-25T18:00', 'Asia/Tehran', { holidays: ['2026-11-28'] });
  expect(endOf(shop, given)).toBe('2026-11-29T09:00+03:30');
  expect(endOf({ ...shop, skipHolidays: false }, given)).toBe('2026-11-28T09:00+03:30');
});

test('a window over midnight belongs to the day on which it opens', () => {
  const night: Until = { kind: 'window', from: '22:00', to: '02:00', weekdays: [3] };
  expect(endOf(night, facts('2026-11-26T01:30', 'Asia/Tehran'))).toBe('2026-11-26T01:30+03:30');
  expect(endOf(night, facts('2026-11-26T02:00', 'Asia/Tehran'))).toBe('2026-12-02T22:00+03:30');
});

test('a window whose first minutes are skipped opens when the clock has jumped; one that is skipped does not open', () => {
  const given = facts('2027-03-28T00:00', 'Europe/Berlin');
  expect(endOf({ kind: 'window', from: '02:30', to: '05:00' }, given)).toBe('2027-03-28T03:00+02:00');
  expect(endOf({ kind: 'window', from: '02:10', to: '02:50' }, given)).toBe('2027-03-29T02:10+02:00');
});

test('a window in an hour that comes twice opens twice', () => {
  const until: Until = { kind: 'window', from: '02:00', to: '02:30' };
  const given = facts('2027-10-31T02:45', 'Europe/Berlin');
  expect(endOf(until, given)).toBe('2027-10-31T02:00+01:00');
});

test('a window that never opens is not waited for', () => {
  const until: Until = { kind: 'window', from: '09:00', to: '10:00', weekdays: [5], skipWeekend: true };
  expect(endOf(until, facts('2026-11-27T08:00', 'Asia/Tehran'))).toBe('no-date');
});

test('a date may be a day, a Jalali day, an instant, seconds or ms', () => {
  const until: Until = { kind: 'date', source: { from: 'trait', name: 'renews' }, at: '10:00' };
  const of = (renews: string | number) =>
    endOf(until, facts('2026-11-27T08:00', 'Asia/Tehran', { traits: { renews } }));
  expect(of('2026-12-01')).toBe('2026-12-01T10:00+03:30');
  expect(of('۱۴۰۵/۰۹/۱۰')).toBe('2026-12-01T10:00+03:30');
  expect(of('2026-11-30T21:00:00Z')).toBe('2026-12-01T10:00+03:30');
  expect(of(Date.UTC(2026, 11, 1))).toBe('2026-12-01T10:00+03:30');
  expect(of(Date.UTC(2026, 11, 1) / 1000)).toBe('2026-12-01T10:00+03:30');
  expect(of('soon')).toBe('no-date');
  expect(of('2026-11-01')).toBe('past');
});

test('without a time of its own a wait ends at the instant that the date names', () => {
  const until: Until = { kind: 'date', source: { from: 'property', name: 'flight.leaves' } };
  const of = (leaves: string) =>
    endOf(until, facts('2026-11-27T08:00', 'Asia/Tehran', { entry: { flight: { leaves } } }));
  expect(of('2026-12-01T14:20:00+01:00')).toBe('2026-12-01T16:50+03:30');
  expect(of('2026-12-01T14:20')).toBe('2026-12-01T14:20+03:30');
  expect(of('2026-12-01')).toBe('2026-12-01T00:00+03:30');
});

test('days before a date are days of the calendar, hours are hours', () => {
  const given = facts('2027-03-20T08:00', 'Europe/Berlin', { variables: { trip: '2027-03-28T12:00' } });
  const trip = (amount: number, unit: 'days' | 'hours', at?: string): Until => ({
    kind: 'date',
    source: { from: 'variable', name: 'trip' },
    offset: { amount, unit },
    ...(at ? { at } : {}),
  });
  expect(endOf(trip(-1, 'days'), given)).toBe('2027-03-27T12:00+01:00');
  expect(endOf(trip(-24, 'hours'), given)).toBe('2027-03-27T11:00+01:00');
  expect(endOf(trip(-3, 'days', '09:00'), given)).toBe('2027-03-25T09:00+01:00');
});

test('a date of a calendar is its next one, or the one of its year', () => {
  const nowruz: Until = { kind: 'calendar-date', calendar: 'persian', month: 1, day: 1, at: '10:00' };
  expect(endOf(nowruz, facts('2026-11-27T08:00', 'Asia/Tehran'))).toBe('2027-03-21T10:00+03:30');
  expect(endOf(nowruz, facts('2027-03-21T10:01', 'Asia/Tehran'))).toBe('2028-03-20T10:00+03:30');
  expect(endOf({ ...nowruz, year: 1405 }, facts('2026-11-27T08:00', 'Asia/Tehran'))).toBe('past');
  const leap: Until = { kind: 'calendar-date', calendar: 'persian', month: 12, day: 30, at: '10:00' };
  expect(endOf(leap, facts('2026-11-27T08:00', 'Asia/Tehran'))).toBe('2027-03-20T10:00+03:30');
  const february: Until = { kind: 'calendar-date', calendar: 'gregorian', month: 2, day: 29, at: '10:00' };
  expect(endOf(february, facts('2026-11-27T08:00', 'Asia/Tehran'))).toBe('2027-02-28T10:00+03:30');
});

test('a spread is the same for the same person and stays inside the window', () => {
  const spread = 0.5;
  const given = facts('2026-11-25T08:00', 'Asia/Tehran', { spread });
  expect(endOf({ ...nine, spreadMs: 3_600_000 }, given)).toBe('2026-11-25T09:30+03:30');
  expect(endOf({ ...shop, spreadMs: 86_400_000 }, given)).toBe('2026-11-25T13:30+03:30');
  expect(endOf({ kind: 'duration', ms: 3_600_000 }, given)).toBe('2026-11-25T09:00+03:30');
});

test('a wait names the facts that its end depends on', () => {
  expect(untilNeeds({ kind: 'duration', ms: 1 })).toEqual([]);
  expect(untilNeeds(nine)).toEqual(['person', 'workspace']);
  expect(untilNeeds({ kind: 'date', source: { from: 'property', name: 'at' } })).toContain('entry');
});
