import { plainDay } from '@/journey/rules/operators/dates/date-value';
import { dayBegin } from '@/journey/rules/operators/dates/local-time';
import type { ValueShape } from '@/journey/rules/operators/operator';
import { spanMs } from '@/journey/rules/span-ms';
import type { Span } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import type { Words } from './condition-texts';

/** Shapes whose values are not said as they stand. */
const SAID: Partial<Record<ValueShape, (value: Json, words: Words) => string>> = {
  span: (value, { format }) => format.duration(spanMs(value as unknown as Span)),
  date: (value, { format, say }) => {
    const day = plainDay(value);
    if (day === null) return say(value);
    return format.date(dayBegin(day, format.settings.timeZone));
  },
  range: (value, { t, say }) => {
    const [from = null, to = null] = Array.isArray(value) ? value : [];
    return t('range', { from: say(from), to: say(to) });
  },
  anniversary: (value, { t }) => {
    const { calendar, days } = value as unknown as { calendar: 'persian' | 'gregorian'; days: number };
    const when = t('anniversaryDays', { count: days });
    return t('anniversary', { calendar: t(`calendars.${calendar}`), when });
  },
};

/** What a condition compares with, in words. */
export const valueText = (shape: ValueShape, value: Json, words: Words): string =>
  SAID[shape]?.(value, words) ?? words.say(value);
