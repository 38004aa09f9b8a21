import { nextClockTime } from '../next-clock-time';
import type { Schedule } from '../types';
import type { NextTick } from './types';

export const daily: NextTick<Extract<Schedule, { kind: 'daily' }>> = ({ at }, from, zone) =>
  nextClockTime({ from, zone, at }, () => true);
