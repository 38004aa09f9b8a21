import type { NodeNames } from '../node-names';

/** Words of the kind in one language, to be written properly by whoever makes it. */
export function messagesFile({ english, persian }: NodeNames, language: 'en' | 'fa'): string {
  const isEnglish = language === 'en';
  const name = isEnglish ? english : persian;
  const messages = {
    name,
    hint: name,
    summary: { plain: name, note: `${name}: {note}` },
    ports: { next: isEnglish ? 'Next' : 'بعدی' },
    fields: { note: isEnglish ? 'Note' : 'یادداشت' },
    problems: {},
  };
  return `${JSON.stringify(messages, null, 2)}\n`;
}
