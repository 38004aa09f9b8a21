import type { Formatter } from './create-formatter';
import type { DateSettings } from './date';

type Call = Exclude<keyof Formatter, 'settings'>;

/** What a formatter is asked and what it must say, in Node as in every browser. */
export type FormatCase = {
  [Name in Call]: [about: string, DateSettings, Name, Parameters<Formatter[Name]>, string];
}[Call];

const at = '2026-11-22T10:00:05Z';
const fa: DateSettings = { language: 'fa', timeZone: 'Asia/Tehran', calendar: 'persian' };
const en: DateSettings = { language: 'en', timeZone: 'Asia/Tehran', calendar: 'gregorian' };
const day = 86_400_000;

const dates: FormatCase[] = [
  ['a Persian reader sees Jalali dates in Persian order', fa, 'date', [at], '۱ آذر ۱۴۰۵'],
  ['a Jalali date in digits', fa, 'plainDigits', ['2026-11-22'], '۱۴۰۵/۰۹/۰۱'],
  ['a Gregorian date in digits', en, 'plainDigits', ['2026-11-22'], '2026-11-22'],
  [
    'a day without a time is the same west of Greenwich',
    { ...en, timeZone: 'America/New_York' },
    'plainDate',
    ['2026-11-22'],
    '22 Nov 2026',
  ],
  ['a whole Persian day', fa, 'plainFullDate', ['2026-11-22'], 'یکشنبه ۱ آذر ۱۴۰۵'],
  ['a day without its year', fa, 'day', [at], '۱ آذر'],
  ['a whole Persian date', fa, 'fullDate', [at], 'یکشنبه ۱ آذر ۱۴۰۵'],
  ['a Persian date with its time', fa, 'dateTime', [at], '۱ آذر ۱۴۰۵، ۱۳:۳۰'],
  ['seconds on demand', fa, 'time', [at, true], '۱۳:۳۰:۰۵'],
  ['an English reader sees Gregorian dates', en, 'date', [at], '22 Nov 2026'],
  ['a whole English date', en, 'fullDate', [at], 'Sunday, 22 November 2026'],
  ['an English date with its time', en, 'dateTime', [at], '22 Nov 2026, 13:30'],
  [
    'Persian words with Gregorian dates',
    { language: 'fa', timeZone: 'UTC', calendar: 'gregorian' },
    'fullDate',
    [at],
    'یکشنبه ۲۲ نوامبر ۲۰۲۶',
  ],
  [
    'English words with Jalali dates',
    { language: 'en', timeZone: 'UTC', calendar: 'persian' },
    'date',
    [at],
    '1 Azar 1405',
  ],
  ['the last day of 1402', fa, 'date', ['2024-03-19T12:00:00Z'], '۲۹ اسفند ۱۴۰۲'],
  ['the leap day of 1403', fa, 'date', ['2025-03-20T12:00:00Z'], '۳۰ اسفند ۱۴۰۳'],
  ['the new year 1407', fa, 'date', ['2028-03-20T12:00:00Z'], '۱ فروردین ۱۴۰۷'],
  ['the new year 1408', fa, 'date', ['2029-03-20T12:00:00Z'], '۱ فروردین ۱۴۰۸'],
  ['midnight is 00:00', en, 'time', ['2026-11-22T20:30:00Z'], '00:00'],
  ['summers up to 2022 are an hour ahead', en, 'time', ['2022-07-01T20:30:00Z'], '01:00'],
];

const numbers: FormatCase[] = [
  ['Persian digits and marks in Persian', fa, 'number', [1_234_567.891], '۱٬۲۳۴٬۵۶۷٫۸۹'],
  ['Latin ones in English', en, 'number', [1_234_567.891], '1,234,567.89'],
  ['a Persian share', fa, 'percent', [0.256], '۲۵٫۶٪'],
  ['an English share', en, 'percent', [0.256], '25.6%'],
  ['large counts are shortened', fa, 'compact', [1_500_000], '۱٫۵\u00a0میلیون'],
  ['large counts are shortened in English', en, 'compact', [1_500_000], '1.5M'],
  ['small counts keep every digit', fa, 'compact', [9_999], '۹٬۹۹۹'],
  ['Rial is stored, Toman is shown', fa, 'money', [1_500_000], '۱۵۰٬۰۰۰ تومان'],
  ['a Rial is a tenth of a Toman', fa, 'money', [1_505], '۱۵۰٫۵ تومان'],
  ['Toman in English', en, 'money', [1_500_000], '150,000 toman'],
];

const lengths: FormatCase[] = [
  ['the two largest units', fa, 'duration', [2 * day + 3 * 3_600_000 + 5], '۲ روز و ۳ ساعت'],
  ['one unit when it is even', fa, 'duration', [2 * day], '۲ روز'],
  ['minutes and seconds', fa, 'duration', [90_000], '۱ دقیقه و ۳۰ ثانیه'],
  ['the two largest units in English', en, 'duration', [day + 3_600_000], '1 day 1 hour'],
  ['no milliseconds behind seconds', en, 'duration', [10_250], '10 seconds'],
  ['milliseconds alone', en, 'duration', [350], '350 milliseconds'],
  ['nothing', en, 'duration', [0], '0 seconds'],
  ['behind', fa, 'relative', ['2026-11-22T09:55:00Z', at], '۵ دقیقه پیش'],
  ['ahead', fa, 'relative', ['2026-11-22T12:00:10Z', at], '۲ ساعت دیگر'],
  ['now', fa, 'relative', [at, at], 'همین حالا'],
  ['behind in English', en, 'relative', ['2026-11-21T09:55:00Z', at], '1 day ago'],
  ['ahead in English', en, 'relative', ['2026-11-22T10:00:35Z', at], 'in 30 seconds'],
];

/** The unit tests ask them in Node, the browser tests in a page. */
export const formatCases: FormatCase[] = [...dates, ...numbers, ...lengths];
