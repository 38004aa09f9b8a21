import type { Until, UntilKind, UntilResolver } from '../types';
import { calendarDate } from './calendar-date';
import { date } from './date';
import { duration } from './duration';
import { timeOfDay } from './time-of-day';
import { window } from './window';

const kinds: { [Kind in UntilKind]: UntilResolver<Extract<Until, { kind: Kind }>> } = {
  duration,
  'time-of-day': timeOfDay,
  window,
  date,
  'calendar-date': calendarDate,
};

/** How the end of a wait of this kind is found. */
export const resolverOf = (until: Until) => kinds[until.kind] as UntilResolver<Until>;
