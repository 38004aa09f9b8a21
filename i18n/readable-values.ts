import type { Language } from '@/shared/language';
import { clockText, monthName, weekdayName, weekOf } from './calendar-names';
import { isolate } from './isolate';
import { joinList } from './join-list';

interface Words {
  language: Language;
  dateTime(instant: string): string;
  /** A day as yyyy-mm-dd in the reader's calendar. */
  date(day: string): string;
  /** Name of a channel, or what was given when it is none. */
  channel(id: string): string;
  /** What people call a thing that is named by its key or id; undefined when it is not known. */
  nameOf(kind: 'segment' | 'journey' | 'template', key: string): string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * Turns the values of a `Text` into what a message can show: names of channels, languages, segments, journeys, templates, weekdays and months, dates, times,
 * lists (line breaks) joined. Words from outside are isolated, so that a Latin name cannot reorder a Persian sentence and the reverse. Numbers are the message's to format.
 */
export function readableValues({ language, dateTime, date, channel, nameOf }: Words) {
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const say = (name: string, value: string): string => {
    if (/channels?$/i.test(name)) return channel(value);
    if (/clock$/i.test(name)) return clockText(language, value);
    if (name === 'weekdays') return weekdayName(language, Number(value));
    if (name === 'persianMonth') return monthName(language, 'persian', Number(value));
    if (name === 'gregorianMonth') return monthName(language, 'gregorian', Number(value));
    if (name === 'language') return languages.of(value) ?? value;
    if (name === 'segment' || name === 'template') return isolate(nameOf(name, value) ?? value);
    // An id says nothing to anybody.
    if (name === 'journey') return isolate(nameOf(name, value) ?? '…');
    if (DAY.test(value) && !Number.isNaN(Date.parse(value))) return date(value);
    return INSTANT.test(value) ? dateTime(value) : isolate(value);
  };
  const week = weekOf(language);
  const itemsOf = (name: string, value: string): string[] => {
    const items = value.split('\n');
    if (name !== 'weekdays') return items;
    return items.sort((one, other) => week.indexOf(Number(one)) - week.indexOf(Number(other)));
  };
  return (values: Record<string, string | number>): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (typeof value === 'number') return [name, value];
        return [
          name,
          joinList(
            language,
            itemsOf(name, value).map((item) => say(name, item)),
          ),
        ];
      }),
    );
}
