import { describe, expect, test } from 'vitest';
import { createFormatter } from './create-formatter';

const at = '2026-11-22T10:00:05Z';
const fa = createFormatter({ language: 'fa', timeZone: 'Asia/Tehran', calendar: 'persian' });
const en = createFormatter({ language: 'en', timeZone: 'Asia/Tehran', calendar: 'gregorian' });
const day = 86_400_000;

describe('dates', () => {
  test('a Persian reader sees Jalali dates in Persian order and digits', () => {
    expect(fa.date(at)).toBe('۱ آذر ۱۴۰۵');
    expect(fa.day(at)).toBe('۱ آذر');
    expect(fa.fullDate(at)).toBe('یکشنبه ۱ آذر ۱۴۰۵');
    expect(fa.dateTime(at)).toBe('۱ آذر ۱۴۰۵، ۱۳:۳۰');
    expect(fa.time(at, true)).toBe('۱۳:۳۰:۰۵');
  });

  test('an English reader sees Gregorian dates', () => {
    expect(en.date(at)).toBe('22 Nov 2026');
    expect(en.fullDate(at)).toBe('Sunday, 22 November 2026');
    expect(en.dateTime(at)).toBe('22 Nov 2026, 13:30');
  });

  test('either language can be read with the other calendar', () => {
    const persianText = createFormatter({ language: 'fa', timeZone: 'UTC', calendar: 'gregorian' });
    const englishText = createFormatter({ language: 'en', timeZone: 'UTC', calendar: 'persian' });
    expect(persianText.fullDate(at)).toBe('یکشنبه ۲۲ نوامبر ۲۰۲۶');
    expect(englishText.date(at)).toBe('1 Azar 1405');
  });

  test.each([
    ['2024-03-19T12:00:00Z', '۲۹ اسفند ۱۴۰۲'],
    ['2025-03-20T12:00:00Z', '۳۰ اسفند ۱۴۰۳'],
    ['2028-03-20T12:00:00Z', '۱ فروردین ۱۴۰۷'],
    ['2029-03-20T12:00:00Z', '۱ فروردین ۱۴۰۸'],
  ])('the Persian new year falls on the right day: %s', (instant, expected) => {
    expect(fa.date(instant)).toBe(expected);
  });

  test('midnight is 00:00, and the summers up to 2022 are an hour ahead', () => {
    expect(en.time('2026-11-22T20:30:00Z')).toBe('00:00');
    expect(en.time('2022-07-01T20:30:00Z')).toBe('01:00');
  });
});

describe('numbers', () => {
  test('Persian digits and marks in Persian, Latin ones in English', () => {
    expect(fa.number(1234567.891)).toBe('۱٬۲۳۴٬۵۶۷٫۸۹');
    expect(en.number(1234567.891)).toBe('1,234,567.89');
    expect(fa.percent(0.256)).toBe('۲۵٫۶٪');
    expect(en.percent(0.256)).toBe('25.6%');
  });

  test('large counts are shortened, small ones keep every digit', () => {
    expect(fa.compact(1_500_000)).toBe('۱٫۵\u00a0میلیون');
    expect(en.compact(1_500_000)).toBe('1.5M');
    expect(fa.compact(9_999)).toBe('۹٬۹۹۹');
  });

  test('Rial is stored, Toman is shown', () => {
    expect(fa.money(1_500_000)).toBe('۱۵۰٬۰۰۰ تومان');
    expect(fa.money(1_505)).toBe('۱۵۰٫۵ تومان');
    expect(en.money(1_500_000)).toBe('150,000 toman');
  });
});

describe('time in words', () => {
  test('durations name their two largest units', () => {
    expect(fa.duration(2 * day + 3 * 3_600_000 + 5)).toBe('۲ روز و ۳ ساعت');
    expect(fa.duration(2 * day)).toBe('۲ روز');
    expect(fa.duration(90_000)).toBe('۱ دقیقه و ۳۰ ثانیه');
    expect(en.duration(day + 3_600_000)).toBe('1 day 1 hour');
    expect(en.duration(10_250)).toBe('10 seconds');
    expect(en.duration(350)).toBe('350 milliseconds');
    expect(en.duration(0)).toBe('0 seconds');
  });

  test('distances say whether they are behind or ahead', () => {
    expect(fa.relative('2026-11-22T09:55:00Z', at)).toBe('۵ دقیقه پیش');
    expect(fa.relative('2026-11-22T12:00:10Z', at)).toBe('۲ ساعت دیگر');
    expect(fa.relative(at, at)).toBe('همین حالا');
    expect(en.relative('2026-11-21T09:55:00Z', at)).toBe('1 day ago');
    expect(en.relative('2026-11-22T10:00:35Z', at)).toBe('in 30 seconds');
  });
});
