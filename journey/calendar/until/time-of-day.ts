import { nextClockTime } from '../next-clock-time';
import type { Until, UntilResolver } from '../types';

export const timeOfDay: UntilResolver<Extract<Until, { kind: 'time-of-day' }>> = {
  needs: () => ['person', 'workspace'],
  resolve({ at, weekdays }, { now, zone }) {
    const isWanted = (day: { dayOfWeek: number }) => !weekdays?.length || weekdays.includes(day.dayOfWeek);
    const next = nextClockTime({ from: now, zone, at }, isWanted);
    return next === null ? { skip: 'no-date' } : { at: next };
  },
};
