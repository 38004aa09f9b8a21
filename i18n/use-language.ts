'use client';

import { useLocale } from 'next-intl';
import { LANGUAGES, type Language } from '@/shared/language';
import { type Direction, directionOf } from './direction';

/** Language and direction of the page. */
export function useLanguage(): { language: Language; direction: Direction } {
  const locale = useLocale();
  const language = LANGUAGES.find((known) => known === locale) ?? 'fa';
  return { language, direction: directionOf(language) };
}
