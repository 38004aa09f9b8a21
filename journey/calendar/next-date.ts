import type { Json } from '@/shared/json';
import { instantAt } from './instant-at';
import { nextAnniversary } from './next-anniversary';
import { readMoment } from './read-moment';
import type { CalendarId, ClockTime } from './types';

export interface DateTurn {
  /** Days after the date; negative: before it. */
  offsetDays: number;
  at: ClockTime;
  /** Comes round each year, in this calendar. */
  yearly: CalendarId | null;
}

/**
 * The next time (ms since epoch, after `after`) that a written date, or its anniversary, comes round for somebody in a zone; null: never, or it is
 * no date.
 */
export function nextDate(
  value: Json,
  { offsetDays, at, yearly }: DateTurn,
  after: number,
  zone: string,
): number | null {
  if (yearly) return nextAnniversary(value, after, zone, yearly, { at, offsetDays });
  const day = readMoment(value, zone)?.day;
  if (!day) return null;
  const only = instantAt(day.add({ days: offsetDays }), at, zone);
  return only > after ? only : null;
}
