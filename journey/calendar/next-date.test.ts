import { expect, test } from 'vitest';
import { type DateTurn, nextDate } from './next-date';

const turn = (value: string, more: Partial<DateTurn>, zone = 'Asia/Tehran') => {
  const due = nextDate(
    value,
    { offsetDays: 0, at: '09:00', yearly: null, ...more },
    Date.parse('2026-11-27T00:00:00Z'),
    zone,
  );
  return due === null ? null : new Date(due).toISOString();
};

test('a date comes once, before, on or after it, on the clock of the zone', () => {
  expect(turn('2026-12-01', { offsetDays: -3 })).toBe('2026-11-28T05:30:00.000Z');
  expect(turn('1405/09/10', {})).toBe('2026-12-01T05:30:00.000Z');
  expect(turn('2026-11-01', {})).toBeNull();
  expect(turn('2026-11-01', { offsetDays: 30 })).toBe('2026-12-01T05:30:00.000Z');
  expect(turn('2026-12-01T22:00:00Z', {})).toBe('2026-12-02T05:30:00.000Z');
  expect(turn('soon', {})).toBeNull();
});

test('its anniversary comes each year', () => {
  expect(turn('1365/01/01', { yearly: 'persian' })).toBe('2027-03-21T05:30:00.000Z');
  expect(turn('1996-02-29', { yearly: 'gregorian' }, 'UTC')).toBe('2027-02-28T09:00:00.000Z');
});
