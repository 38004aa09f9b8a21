import type { Language } from '@/shared/language';
import type { Calendar } from './calendar';

const DAY_MS = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
/** First day of a year of each calendar. */
const NEW_YEAR: Record<Calendar, number> = {
  persian: Date.UTC(2024, 2, 20),
  gregorian: Date.UTC(2024, 0, 1),
};
const CALENDAR_IDS: Record<Calendar, string> = { persian: 'persian', gregorian: 'gregory' };

/** «دوشنبه» / "Monday" for 1 … «یکشنبه» / "Sunday" for 7. */
export function weekdayName(
  language: Language,
  weekday: number,
  style: 'long' | 'short' | 'narrow' = 'long',
): string {
  const day = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
  return day.format(MONDAY + (weekday - 1) * DAY_MS);
}

/** «فروردین» / "Farvardin" for month 1 of the Persian calendar. */
export function monthName(language: Language, calendar: Calendar, month: number): string {
  const locale = `${language}-u-ca-${CALENDAR_IDS[calendar]}`;
  // The middle of the month: no month is so long or short that this lies in another one.
  const middle = NEW_YEAR[calendar] + ((month - 1) * 30.5 + 15) * DAY_MS;
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(middle);
}

/** «۰۹:۰۰» / "09:00" for a time as HH:mm. */
export function clockText(language: Language, time: string): string {
  const digit = new Intl.NumberFormat(language);
  return time.replace(/\d/g, (found) => digit.format(Number(found)));
}

/** Days of the week, 1 = Monday … 7 = Sunday, in the order in which readers of a language see a week. */
export const weekOf = (language: Language): readonly number[] =>
  language === 'fa' ? [6, 7, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7];
