import { Temporal } from 'temporal-polyfill/full';
import { dayAt, instantAt } from '../instant-at';
import { TEMPORAL_CALENDAR } from '../temporal-calendar';
import type { Until, UntilResolver } from '../types';

export const calendarDate: UntilResolver<Extract<Until, { kind: 'calendar-date' }>> = {
  needs: () => ['person', 'workspace'],
  resolve({ year, month, day, at, calendar: id }, { now, zone }) {
    const calendar = TEMPORAL_CALENDAR[id];
    const inYear = (wanted: number) =>
      instantAt(Temporal.PlainDate.from({ calendar, year: wanted, month, day }), at, zone);
    if (year !== undefined) {
      const only = inYear(year);
      return only < now ? { skip: 'past' } : { at: only };
    }
    const present = dayAt(now, zone).withCalendar(calendar).year;
    const next = [present, present + 1].map(inYear).find((instant) => instant >= now);
    return next === undefined ? { skip: 'past' } : { at: next };
  },
};
