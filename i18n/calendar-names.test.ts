import { expect, test } from 'vitest';
import { clockText, monthName, weekdayName, weekOf } from './calendar-names';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('weekdays and months have their names in both languages and calendars', () => {
  expect(weekdayName('en', 1)).toBe('Monday');
  expect(weekdayName('fa', 6)).toBe('شنبه');
  expect(MONTHS.map((month) => monthName('fa', 'persian', month)).join(' ')).toBe(
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  );
  expect(MONTHS.map((month) => monthName('en', 'gregorian', month)).join(' ')).toBe(
    'January February March April May June July August September October November December',
  );
});

test('a Persian week begins on Saturday; times have the digits of the language', () => {
  expect(weekOf('fa')[0]).toBe(6);
  expect(clockText('fa', '09:30')).toBe('۰۹:۳۰');
  expect(clockText('en', '09:30')).toBe('09:30');
});
