import type { Language } from '@/shared/language';

const LOCALES: Record<Language, string> = { fa: 'fa-IR', en: 'en-US' };

const made = new Map<string, Intl.NumberFormat>();

function format(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options);
  const formatter = made.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  made.set(key, formatter);
  return formatter.format(value);
}

/** «۱٬۲۳۴» / "1,234"; at most `fractionDigits` (2) behind the point. */
export function formatNumber(language: Language, value: number, fractionDigits = 2): string {
  return format(language, value, { maximumFractionDigits: fractionDigits });
}

/** A share of 1: 0.256 → «۲۵٫۶٪» / "25.6%". */
export function formatPercent(language: Language, share: number): string {
  return format(language, share, { style: 'percent', maximumFractionDigits: 1 });
}

/** «۱٫۵ میلیون» / "1.5M". Below ten thousand every digit is shown. */
export function formatCompact(language: Language, value: number): string {
  if (Math.abs(value) < 10_000) return formatNumber(language, value, 1);
  return format(language, value, { notation: 'compact', maximumFractionDigits: 1 });
}

/** A whole number with its unit: «۲ روز» / "2 days". */
export function formatUnit(language: Language, value: number, unit: string): string {
  return format(language, value, { style: 'unit', unit, unitDisplay: 'long' });
}
