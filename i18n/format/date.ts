import type { Language } from '@/shared/language';
import type { Calendar } from '../calendar';
import { fill } from './fill';

export interface DateSettings {
  language: Language;
  timeZone: string;
  calendar: Calendar;
}

const LOCALES: Record<Language, Record<Calendar, string>> = {
  fa: { persian: 'fa-IR-u-ca-persian', gregorian: 'fa-IR-u-ca-gregory' },
  en: { persian: 'en-US-u-ca-persian', gregorian: 'en-US-u-ca-gregory' },
};

const made = new Map<string, Intl.DateTimeFormat>();

// Intl orders Persian dates wrongly («۱۴۰۵ آذر ۱, یکشنبه»), so that only its parts are used.
function partsOf(settings: DateSettings, at: Date, month: 'long' | 'short'): Record<string, string> {
  const locale = LOCALES[settings.language][settings.calendar];
  const key = `${locale} ${settings.timeZone} ${month}`;
  const formatter =
    made.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: settings.timeZone,
      weekday: 'long',
      day: 'numeric',
      month,
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  made.set(key, formatter);
  return Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
}

const short = ({ language, calendar }: DateSettings) =>
  language === 'en' && calendar === 'gregorian' ? 'short' : 'long';

/** «۱ آذر ۱۴۰۵» / "22 Nov 2026". */
export function formatDate(settings: DateSettings, at: Date): string {
  const { day, month, year } = partsOf(settings, at, short(settings));
  return `${day} ${month} ${year}`;
}

/** In digits, as it is typed: «۱۴۰۵/۰۹/۰۱» / "2026-11-22". */
export function formatDateDigits(settings: DateSettings, at: Date): string {
  const { language, calendar, timeZone } = settings;
  const made = new Intl.DateTimeFormat(LOCALES[language][calendar], {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const parts = Object.fromEntries(made.formatToParts(at).map(({ type, value }) => [type, value]));
  return [parts.year, parts.month, parts.day].join(calendar === 'persian' ? '/' : '-');
}

/** Without the year, for axes and narrow places: «۱ آذر» / "22 Nov". */
export function formatDay(settings: DateSettings, at: Date): string {
  const { day, month } = partsOf(settings, at, short(settings));
  return `${day} ${month}`;
}

/** «یکشنبه ۱ آذر ۱۴۰۵» / "Sunday, 22 November 2026". */
export function formatFullDate(settings: DateSettings, at: Date): string {
  const { weekday = '', day, month, year } = partsOf(settings, at, 'long');
  return fill(settings.language, 'weekdayAndDate', { weekday, date: `${day} ${month} ${year}` });
}

/** «۱۳:۳۰» / "13:30"; with seconds on demand. */
export function formatTime(settings: DateSettings, at: Date, withSeconds = false): string {
  const { hour, minute, second } = partsOf(settings, at, 'long');
  return withSeconds ? `${hour}:${minute}:${second}` : `${hour}:${minute}`;
}

/** «۱ آذر ۱۴۰۵، ۱۳:۳۰» / "22 Nov 2026, 13:30". */
export function formatDateTime(settings: DateSettings, at: Date, withSeconds = false): string {
  const [date, time] = [formatDate(settings, at), formatTime(settings, at, withSeconds)];
  return fill(settings.language, 'dateAndTime', { date, time });
}
