import { describe, expect, test } from 'vitest';
import { date } from './date';
import { inactivity } from './inactivity';
import { isPending } from './is-pending';
import { schedule } from './schedule';
import type { DueFacts } from './types';

const NINE = Date.UTC(2026, 2, 10, 9);
const facts = (more: Partial<DueFacts> = {}): DueFacts => ({
  now: NINE + 5_000,
  zone: 'UTC',
  traits: { birthday: '1990-03-10' },
  activeAt: null,
  clock: 1,
  ...more,
});
const birthday = {
  kind: 'date',
  trait: 'birthday',
  offsetDays: 0,
  at: '09:00',
  yearly: 'gregorian',
} as const;
const daily = { kind: 'schedule', schedule: { kind: 'daily', at: '09:00' }, clock: 'person' } as const;

describe('a time that has come', () => {
  test('stays until it is told, though the next turn is a year away', () => {
    expect(isPending(date, birthday, facts(), NINE)).toBe(true);
    expect(isPending(schedule, daily, facts(), NINE)).toBe(true);
  });

  test('stays also when it came long ago', () => {
    expect(isPending(date, birthday, facts({ now: NINE + 7 * 86_400_000 }), NINE)).toBe(true);
  });

  test('gives way when the date is another one, or there is none', () => {
    expect(isPending(date, birthday, facts({ traits: { birthday: '1990-03-11' } }), NINE)).toBe(false);
    expect(isPending(date, birthday, facts({ traits: {} }), NINE)).toBe(false);
  });

  test('gives way when the trigger is at another time of day', () => {
    expect(isPending(schedule, { ...daily, schedule: { kind: 'daily', at: '10:00' } }, facts(), NINE)).toBe(
      false,
    );
  });

  test('gives way to activity', () => {
    const silent = { kind: 'inactivity', ms: 60_000, events: [] } as never;
    expect(isPending(inactivity, silent, facts({ activeAt: NINE + 4_000 }), NINE)).toBe(false);
  });
});

test('a time to come and no time are not pending', () => {
  expect(isPending(date, birthday, facts({ now: NINE - 1 }), NINE)).toBe(false);
  expect(isPending(date, birthday, facts(), null)).toBe(false);
});
