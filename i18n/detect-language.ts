import { LANGUAGES, type Language } from '@/shared/language';

export const LANGUAGE_COOKIE = 'locale';

/** Cookie first, then the browser's preference, then Persian. */
export function detectLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  const chosen = LANGUAGES.find((language) => language === cookie);
  return chosen ?? preferredLanguage(acceptLanguage ?? '') ?? 'fa';
}

function preferredLanguage(header: string): Language | undefined {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
      return { base: tag.split('-')[0], weight: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  return ranked
    .map(({ base }) => LANGUAGES.find((language) => language === base))
    .find((language) => language !== undefined);
}
