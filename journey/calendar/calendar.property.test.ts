import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/full';
import { expect, test } from 'vitest';
import { nextTick } from './next-tick';
import { resolveUntil } from './resolve-until';
import type { CalendarFacts, Until } from './types';

const ZONES = [
  'Asia/Tehran',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
];
const MINUTE = 60_000;
const zone = fc.constantFrom(...ZONES);
/** Near the changes of the clocks as often as anywhere in the year. */
const CHANGES = ['2027-03-28T01:00Z', '2027-10-31T01:00Z', '2027-03-14T07:00Z', '2027-11-07T06:00Z'].concat([
  '2027-04-03T15:00Z',
  '2027-10-02T15:30Z',
  '2027-04-29T22:00Z',
  '2027-10-28T21:00Z',
]);
const now = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2029, 0) }),
  fc
    .record({ at: fc.constantFrom(...CHANGES), by: fc.integer({ min: -2_880, max: 2_880 }) })
    .map(({ at, by }) => Temporal.Instant.from(at).epochMilliseconds + by * MINUTE),
);
const clockTime = fc
  .integer({ min: 0, max: 1_439 })
  .map((minute) => new Date(minute * MINUTE).toISOString().slice(11, 16));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

const factsAt = (at: number, inZone: string): CalendarFacts => ({
  now: at,
  zone: inZone,
  weekend: [6, 7],
  holidays: ['2027-03-29', '2027-11-01'],
  traits: {},
  entry: {},
  variables: {},
  spread: 0,
});
const local = (at: number, inZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(inZone);

test('a wait for a time of day is over on a wanted day, at that time, and at no earlier one', () => {
  fc.assert(
    fc.property(zone, now, clockTime, weekdays, (inZone, from, at, days) => {
      const resolved = resolveUntil({ kind: 'time-of-day', at, weekdays: days }, factsAt(from, inZone));
      if (!('at' in resolved)) throw new Error('There is always such a day');
      expect(resolved.at).toBeGreaterThanOrEqual(from);
      const end = local(resolved.at, inZone);
      const clock = end.toPlainTime().toString().slice(0, 5);
      const isSkipped =
        end.toPlainDate().toZonedDateTime({ timeZone: inZone, plainTime: at }).toPlainTime().toString() !==
        `${at}:00`;
      if (!isSkipped) expect([clock, days.includes(end.dayOfWeek)]).toEqual([at, true]);
      // The first time of each day between, looked for minute by minute.
      for (let day = local(from, inZone).toPlainDate(); ; day = day.add({ days: 1 })) {
        const first = day.toZonedDateTime({ timeZone: inZone, plainTime: at }).epochMilliseconds;
        if (first >= resolved.at) break;
        expect(first < from || !days.includes(day.dayOfWeek)).toBe(true);
      }
    }),
  );
});

/** Whether a window is open, told by the clock alone. */
function isInside(until: Extract<Until, { kind: 'window' }>, at: number, inZone: string): boolean {
  const { from, to, weekdays: days = [], skipWeekend, skipHolidays } = until;
  const here = local(at, inZone);
  const clock = here.toPlainTime().toString().slice(0, 5);
  const isLate = from >= to && clock < from;
  if (isLate ? clock >= to : clock < from || (from < to && clock >= to)) return false;
  const day = isLate ? here.toPlainDate().subtract({ days: 1 }) : here.toPlainDate();
  if (days.length > 0 && !days.includes(day.dayOfWeek)) return false;
  if (skipWeekend && day.dayOfWeek >= 6) return false;
  return !(skipHolidays && ['2027-03-29', '2027-11-01'].includes(day.toString()));
}

test('a wait for a window is over inside it, at the first minute that is', () => {
  fc.assert(
    fc.property(
      zone,
      now,
      fc.record({
        kind: fc.constant('window' as const),
        from: clockTime,
        to: clockTime,
        weekdays,
        skipWeekend: fc.boolean(),
        skipHolidays: fc.boolean(),
      }),
      (inZone, from, until) => {
        const resolved = resolveUntil(until, factsAt(from, inZone));
        if (!('at' in resolved)) {
          expect(until.skipWeekend && until.weekdays.every((day) => day >= 6)).toBe(true);
          return;
        }
        expect(resolved.at).toBeGreaterThanOrEqual(from);
        expect(isInside(until, resolved.at, inZone)).toBe(true);
        const nextMinute = Math.ceil(from / MINUTE) * MINUTE;
        for (const at of [from, ...minutesUntil(nextMinute, resolved.at)])
          if (at < resolved.at) expect(isInside(until, at, inZone)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

/** The minutes of a stretch; of a long one every 37th and the last hours. */
function minutesUntil(from: number, end: number): number[] {
  const count = Math.max(0, Math.ceil((end - from) / MINUTE));
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => index % 37 === 0 || index > count - 200)
    .map((index) => from + index * MINUTE);
}

test('a schedule goes on, each time later than the last, and none is left out', () => {
  fc.assert(
    fc.property(zone, now, clockTime, weekdays, (inZone, from, at, days) => {
      const schedule = { kind: 'weekly' as const, at, weekdays: days };
      const first = nextTick(schedule, from, inZone);
      if (first === null) throw new Error('There is always such a day');
      expect(first).toBeGreaterThan(from);
      expect(nextTick(schedule, first - 1, inZone)).toBe(first);
      expect(nextTick(schedule, Math.floor((from + first) / 2), inZone)).toBe(first);
      const second = nextTick(schedule, first, inZone);
      expect(second).toBeGreaterThan(first);
    }),
  );
});
