import { Cron } from 'croner';
import type { Schedule } from '../types';
import type { NextTick } from './types';

/** Clock changes as in cron: a fixed time that is skipped comes right after the jump, one that comes twice counts once. */
export const cron: NextTick<Extract<Schedule, { kind: 'cron' }>> = ({ pattern }, from, zone) =>
  new Cron(pattern, { mode: '5-part', timezone: zone }).nextRun(new Date(from - 1))?.getTime() ?? null;

/** Whether it is a cron pattern of five fields. */
export function isCron(pattern: string): boolean {
  try {
    new Cron(pattern, { mode: '5-part' });
    return true;
  } catch {
    return false;
  }
}
