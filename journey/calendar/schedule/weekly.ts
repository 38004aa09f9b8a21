import { nextClockTime } from '../next-clock-time';
import type { Schedule } from '../types';
import type { NextTick } from './types';

export const weekly: NextTick<Extract<Schedule, { kind: 'weekly' }>> = ({ weekdays, at }, from, zone) =>
  nextClockTime({ from, zone, at }, ({ dayOfWeek }) => weekdays.includes(dayOfWeek));
