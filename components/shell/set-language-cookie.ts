import { LANGUAGE_COOKIE } from '@/i18n/detect-language';
import type { Language } from '@/shared/language';

const YEAR_S = 31_536_000;

/** The next request, and every later one of this browser, is answered in this language. */
export function setLanguageCookie(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_S}; samesite=lax`;
}
