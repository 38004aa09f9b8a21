import { expect, test } from 'vitest';
import { dayPartsOf, isoDateAt, isoDateOf, noonOf } from './day-parts';
import { solarHolidays } from './solar-holidays';

test('a day of either calendar has its ISO date, and back', () => {
  expect(isoDateOf('persian', { year: 1405, month: 9, day: 6 })).toBe('2026-11-27');
  expect(isoDateOf('gregorian', { year: 2026, month: 11, day: 27 })).toBe('2026-11-27');
  expect(dayPartsOf('persian', '2026-11-27')).toEqual({ year: 1405, month: 9, day: 6 });
});

test('a day that a calendar does not have is none', () => {
  expect(isoDateOf('persian', { year: 1404, month: 12, day: 30 })).toBeNull();
  expect(isoDateOf('persian', { year: 1403, month: 12, day: 30 })).toBe('2025-03-20');
  expect(isoDateOf('gregorian', { year: 2026, month: 2, day: 29 })).toBeNull();
  expect(isoDateOf('gregorian', { year: 2026, month: 2, day: 1.5 })).toBeNull();
  expect(isoDateOf('gregorian', { year: Number.NaN, month: 2, day: 1 })).toBeNull();
});

test('noon of a day is on that day in its zone, however far the zone is', () => {
  for (const zone of ['Asia/Tehran', 'Pacific/Auckland', 'Pacific/Honolulu'])
    expect(isoDateAt(noonOf('2026-11-27', zone), zone)).toBe('2026-11-27');
});

test('the fixed holidays of a year begin with Nowruz', () => {
  expect(solarHolidays(1406).slice(0, 4)).toEqual(['2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24']);
  expect(solarHolidays(1405)).toContain('2027-02-11');
});
