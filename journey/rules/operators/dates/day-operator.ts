import type { Operator } from '../operator';
import { dayOf, plainDay } from './date-value';

/** Compares the day that a value names, in the person's zone, with a day. */
export const dayOperator = (
  id: string,
  sign: '<' | '=' | '>',
  holds: (difference: number) => boolean,
): Operator => ({
  id,
  value: 'date',
  usesCalendar: true,
  accepts: (expected) => plainDay(expected) !== null,
  evaluate: (actual, expected, { zone }) => {
    const [day, wanted] = [dayOf(actual, zone), plainDay(expected)];
    return day !== null && wanted !== null && holds(day - wanted);
  },
  toSql: (actual, expected, sql) => {
    const wanted = plainDay(expected);
    if (wanted === null) return 'false';
    const day = `safar_day(${actual}, ${sql.zone()}, ${sql.persianYears()})`;
    return `coalesce(${day} ${sign} ${sql.number(wanted)}, false)`;
  },
});
