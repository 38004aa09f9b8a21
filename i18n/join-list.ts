import type { Language } from '@/shared/language';

/** Keeps two Latin items in Persian order. */
const RIGHT_TO_LEFT = '\u200f';

/** «الف، ب و پ» / "A, B, and C". `Intl` puts a comma before the Persian «و», which nobody writes. */
export function joinList(
  language: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  if (language !== 'fa') return new Intl.ListFormat(language, { type }).format(items);
  const word = type === 'conjunction' ? 'و' : 'یا';
  const [last = '', ...others] = [...items].reverse();
  if (others.length === 0) return last;
  return `${others.reverse().join(`،${RIGHT_TO_LEFT} `)} ${word} ${last}`;
}
