import type { Language } from '@/shared/language';
import { clockText, monthName, weekdayName } from './calendar-names';
import { isolate } from './isolate';

interface Words {
  language: Language;
  dateTime(instant: string): string;
  /** Name of a channel, or what was given when it is none. */
  channel(id: string): string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * Turns the values of a `Text` into what a message can show: names of channels, languages, weekdays and months, dates, times, lists (line breaks) joined. Words
 * from outside are isolated, so that a Latin name cannot reorder a Persian sentence and the reverse. Numbers are the message's to format.
 */
export function readableValues({ language, dateTime, channel }: Words) {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const say = (name: string, value: string): string => {
    if (/channels?$/i.test(name)) return channel(value);
    if (/clock$/i.test(name)) return clockText(language, value);
    if (name === 'weekdays') return weekdayName(language, Number(value));
    if (name === 'persianMonth') return monthName(language, 'persian', Number(value));
    if (name === 'gregorianMonth') return monthName(language, 'gregorian', Number(value));
    if (name === 'language') return languages.of(value) ?? value;
    return INSTANT.test(value) ? dateTime(value) : isolate(value);
  };
  return (values: Record<string, string | number>): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (typeof value === 'number') return [name, value];
        return [name, list.format(value.split('\n').map((item) => say(name, item)))];
      }),
    );
}
