import type { Language } from '@/shared/language';

export type Direction = 'rtl' | 'ltr';

const DIRECTIONS: Record<Language, Direction> = { fa: 'rtl', en: 'ltr' };

/** Writing direction of a language: the one map in the product. */
export function directionOf(language: Language): Direction {
  return DIRECTIONS[language];
}
