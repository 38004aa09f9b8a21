import { nextClockTime } from '../next-clock-time';
import { TEMPORAL_CALENDAR } from '../temporal-calendar';
import type { Schedule } from '../types';
import type { NextTick } from './types';

export const monthly: NextTick<Extract<Schedule, { kind: 'monthly' }>> = (schedule, from, zone) => {
  const { at, day: wanted, calendar } = schedule;
  return nextClockTime({ from, zone, at }, (iso) => {
    const { day, daysInMonth } = iso.withCalendar(TEMPORAL_CALENDAR[calendar]);
    return day === (wanted === 'last' ? daysInMonth : Math.min(wanted, daysInMonth));
  });
};
