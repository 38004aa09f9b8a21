import en from '@/messages/en/format.json';
import fa from '@/messages/fa/format.json';
import type { Language } from '@/shared/language';

const PATTERNS = { en, fa } satisfies Record<Language, Record<string, string>>;

/** Puts formatted pieces into one of the patterns of `messages/<language>/format.json`. */
export function fill(
  language: Language,
  pattern: keyof typeof en,
  values: Record<string, string> = {},
): string {
  return PATTERNS[language][pattern].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
