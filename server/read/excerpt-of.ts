import type { TemplateContent } from '@/journey/content/types';
import { LANGUAGES } from '@/shared/language';

const LENGTH = 120;

/** The first thing a receiver would read, on one line; values appear as their default, else as `{name}`. */
export function excerptOf(draft: TemplateContent): string {
  const content = LANGUAGES.map((language) => draft[language]).find((one) => one !== undefined);
  if (!content) return '';
  const first =
    'subject' in content
      ? content.subject
      : 'title' in content
        ? content.title || content.body
        : content.text;
  return first
    .replace(/\{%.*?%\}/gs, ' ')
    .replace(/\{\{(.*?)\}\}/gs, (_, output: string) => shown(output))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LENGTH);
}

/** `person.firstName | default: "friend"` → friend; `event.total | money` → {total}. */
function shown(output: string): string {
  const fallback = /\|\s*default:\s*(["'])(.*?)\1/.exec(output)?.[2];
  const name = output.split('|')[0]?.trim().split('.').at(-1);
  return fallback || `{${name}}`;
}
