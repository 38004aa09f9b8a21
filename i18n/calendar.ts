import type { Language } from '@/shared/language';

export const CALENDARS = ['persian', 'gregorian'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** The calendar a person sees: their own choice, else the custom of the language. */
export function calendarOf(language: Language, chosen?: string | null): Calendar {
  if (chosen === 'persian' || chosen === 'gregorian') return chosen;
  return language === 'fa' ? 'persian' : 'gregorian';
}
