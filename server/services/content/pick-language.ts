import type { TemplateContent } from '@/journey/content/types';
import type { JsonObject } from '@/shared/json';
import { LANGUAGES, type Language } from '@/shared/language';

const asLanguage = (value: unknown): Language | undefined =>
  LANGUAGES.find(
    (language) => typeof value === 'string' && value.toLowerCase().split(/[-_]/)[0] === language,
  );

/** The person's own language, else the workspace's, else the one the template has; undefined when it has none. */
export function pickLanguage(
  content: TemplateContent,
  traits: JsonObject,
  workspaceLanguage: string,
): Language | undefined {
  const wanted = [
    asLanguage(traits.language),
    asLanguage(traits.locale),
    asLanguage(workspaceLanguage),
    ...LANGUAGES,
  ];
  return wanted.find((language) => language !== undefined && content[language] !== undefined);
}
