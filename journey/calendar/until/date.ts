import { Temporal } from 'temporal-polyfill/full';
import { readPath } from '../../rules/read-path';
import { instantAt } from '../instant-at';
import { type Moment, readMoment } from '../read-moment';
import type { CalendarFacts, DateSource, Until, UntilFact, UntilResolver } from '../types';

const NEEDS: Record<DateSource['from'], UntilFact[]> = {
  trait: ['person', 'workspace'],
  property: ['person', 'entry', 'workspace'],
  variable: ['person', 'workspace'],
};

export const date: UntilResolver<Extract<Until, { kind: 'date' }>> = {
  needs: ({ source }) => NEEDS[source.from],
  resolve(until, facts) {
    const moment = readMoment(sourceValue(until.source, facts), facts.zone);
    if (!moment) return { skip: 'no-date' };
    const at = settle(moment, until, facts.zone);
    return at < facts.now ? { skip: 'past' } : { at };
  },
};

function sourceValue({ from, name }: DateSource, { traits, entry, variables }: CalendarFacts) {
  return readPath({ trait: traits, property: entry, variable: variables }[from], name);
}

/** Days and weeks move the day and leave the clock as it is; minutes and hours move the instant. */
function settle({ day, at }: Moment, until: Extract<Until, { kind: 'date' }>, zone: string): number {
  const { amount, unit } = until.offset ?? { amount: 0, unit: 'days' };
  const isOfDays = unit === 'days' || unit === 'weeks';
  const begun = until.at
    ? instantAt(day, until.at, zone)
    : (at ?? day.toZonedDateTime(zone).epochMilliseconds);
  const moved = Temporal.Instant.fromEpochMilliseconds(begun)
    .toZonedDateTimeISO(zone)
    .add({ [unit]: amount });
  if (!isOfDays || !until.at) return moved.epochMilliseconds;
  return instantAt(day.add({ [unit]: amount }), until.at, zone);
}
