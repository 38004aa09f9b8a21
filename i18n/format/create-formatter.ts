import {
  type DateSettings,
  formatDate,
  formatDateDigits,
  formatDateTime,
  formatDay,
  formatFullDate,
  formatTime,
} from './date';
import { formatDuration } from './duration';
import { formatMoney } from './money';
import { formatCompact, formatNumber, formatPercent } from './number';
import { formatRelative } from './relative';

/** An instant, however it arrived: Date, ISO text or epoch milliseconds. */
export type Moment = Date | string | number;

export type Formatter = ReturnType<typeof createFormatter>;

/** Every date, number, duration and amount a person reads comes from here; machines get ISO and plain digits. */
export function createFormatter(settings: DateSettings) {
  const { language } = settings;
  const ms = (at: Moment) => new Date(at).getTime();
  const anywhere = { ...settings, timeZone: 'UTC' };
  return {
    settings,
    /** At most `fractionDigits` (2) behind the point. */
    number: (value: number, fractionDigits?: number) => formatNumber(language, value, fractionDigits),
    /** A share of 1. */
    percent: (share: number) => formatPercent(language, share),
    compact: (value: number) => formatCompact(language, value),
    /** Integer Rial. */
    money: (rial: number) => formatMoney(language, rial),
    date: (at: Moment) => formatDate(settings, new Date(at)),
    /** Day and month without the year. */
    day: (at: Moment) => formatDay(settings, new Date(at)),
    fullDate: (at: Moment) => formatFullDate(settings, new Date(at)),
    /** Of a day without a time, yyyy-mm-dd: the same in every zone. */
    plainDate: (day: string) => formatDate(anywhere, new Date(day)),
    plainFullDate: (day: string) => formatFullDate(anywhere, new Date(day)),
    plainDigits: (day: string) => formatDateDigits(anywhere, new Date(day)),
    dateTime: (at: Moment, withSeconds?: boolean) => formatDateTime(settings, new Date(at), withSeconds),
    time: (at: Moment, withSeconds?: boolean) => formatTime(settings, new Date(at), withSeconds),
    relative: (at: Moment, now: Moment) => formatRelative(language, ms(at), ms(now)),
    /** Milliseconds in words. */
    duration: (lengthMs: number) => formatDuration(language, lengthMs),
  };
}
