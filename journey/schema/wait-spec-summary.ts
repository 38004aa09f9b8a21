import type { Text } from '@/shared/text';
import { modeOf, WAIT_UNITS, type WaitMode, type WaitSpec, type WaitSpecOf } from './wait-spec';

const SUMMARIES: { [Mode in WaitMode]: (spec: WaitSpecOf<Mode>) => Text | null } = {
  duration: ({ amount, unit }) =>
    typeof amount === 'number' && WAIT_UNITS.includes(unit)
      ? { key: `duration.${unit}`, values: { amount } }
      : null,
  'time-of-day': ({ at, weekdays = [] }): Text | null => {
    if (!at) return null;
    return weekdays.length === 0
      ? { key: 'clock.any', values: { clock: at } }
      : { key: 'clock.weekdays', values: { clock: at, weekdays: weekdays.join('\n') } };
  },
  window: ({ from, to, weekdays = [] }): Text | null => {
    if (!from || !to) return null;
    return weekdays.length === 0
      ? { key: 'window.any', values: { fromClock: from, toClock: to } }
      : { key: 'window.weekdays', values: { fromClock: from, toClock: to, weekdays: weekdays.join('\n') } };
  },
  date: ({ source, offset }): Text | null => {
    if (!source.name) return null;
    if (!offset || typeof offset.amount !== 'number')
      return { key: 'date.on', values: { name: source.name } };
    return {
      key: `date.${offset.side}.${offset.unit}`,
      values: { name: source.name, amount: offset.amount },
    };
  },
  'calendar-date': ({ calendar, month, day, year }): Text | null => {
    if (typeof day !== 'number') return null;
    const values = { day, [`${calendar}Month`]: String(month) };
    return typeof year === 'number'
      ? { key: `calendar.${calendar}Year`, values: { ...values, year } }
      : { key: `calendar.${calendar}`, values };
  },
};

/** One sentence of when a wait is over, below `prefix` in the kind's messages; null while it is not said yet. */
export function waitSpecSummary(spec: WaitSpec, prefix: string): Text | null {
  const text = (SUMMARIES[modeOf(spec)] as (own: WaitSpec) => Text | null)(spec);
  return text && 'key' in text ? { ...text, key: `${prefix}.${text.key}` } : text;
}
