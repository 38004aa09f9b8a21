import { Temporal } from 'temporal-polyfill/full';
import { instantAt } from '../instant-at';
import type { Schedule } from '../types';
import type { NextTick } from './types';

export const once: NextTick<Extract<Schedule, { kind: 'once' }>> = ({ date, at }, from, zone) => {
  const only = instantAt(Temporal.PlainDate.from(date), at, zone);
  return only >= from ? only : null;
};
