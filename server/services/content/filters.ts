import { createFormatter } from '@/i18n/format/create-formatter';
import type { Language } from '@/shared/language';

const persianDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/** A number however it arrived; undefined when it is none. */
function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function toDate(value: unknown): Date | undefined {
  const date = value === 'now' ? new Date() : new Date(value as string | number);
  return value === null || value === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

/**
 * Filters beyond Liquid's own. What they cannot format passes through unchanged: a mail with an odd value is better
 * than no mail. Amounts are integer Rial, as events carry them.
 */
export function createFilters(
  language: Language,
  timeZone: string,
): Record<string, (...args: unknown[]) => unknown> {
  const persian = createFormatter({ language: 'fa', timeZone, calendar: 'persian' });
  const jalali = createFormatter({ language, timeZone, calendar: 'persian' });
  const own = jalali;
  const money = (value: unknown) => {
    const rial = toNumber(value);
    return rial === undefined ? value : own.money(rial);
  };
  return {
    fa_number(value) {
      const number = toNumber(value);
      return number === undefined ? persianDigits(String(value ?? '')) : persian.number(number);
    },
    jalali_date(value, style) {
      const date = toDate(value);
      if (!date) return value;
      if (style === 'full') return jalali.fullDate(date);
      if (style === 'day') return jalali.day(date);
      if (style === 'time') return jalali.time(date);
      return style === 'datetime' ? jalali.dateTime(date) : jalali.date(date);
    },
    money,
    toman: money,
  };
}
