import { cron } from './schedule/cron';
import { daily } from './schedule/daily';
import { monthly } from './schedule/monthly';
import { once } from './schedule/once';
import type { NextTick } from './schedule/types';
import { weekly } from './schedule/weekly';
import type { Schedule, ScheduleKind } from './types';

const kinds: { [Kind in ScheduleKind]: NextTick<Extract<Schedule, { kind: Kind }>> } = {
  once,
  daily,
  weekly,
  monthly,
  cron,
};

/** The first time a schedule comes round after an instant, on the clock of a zone. ms since epoch; null: never again. */
export const nextTick = (schedule: Schedule, after: number, zone: string): number | null =>
  (kinds[schedule.kind] as NextTick<Schedule>)(schedule, after + 1, zone);
