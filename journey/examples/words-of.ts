import type { Language } from '@/shared/language';

/** Chooses between two wordings of one text. */
export const wordsOf =
  (language: Language) =>
  (fa: string, en: string): string =>
    language === 'fa' ? fa : en;
