import type { Json } from '@/shared/json';
import type { Operator } from '../operator';
import { dayOf } from './date-value';
import { dayAt, dayBegin } from './local-time';
import { CALENDARS, celebratedOn, type DayCalendar, monthDay } from './month-day';

interface Wanted {
  calendar: DayCalendar;
  /** 0: today; otherwise today or one of so many days after it. */
  days: number;
}

const MAX_DAYS = 365;
const DAY_MS = 86_400_000;

function readWanted(value: Json): Wanted | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { calendar, days, ...rest } = value;
  const known = CALENDARS.find((own) => own === calendar);
  if (!known || Object.keys(rest).length > 0) return null;
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > MAX_DAYS) return null;
  return { calendar: known, days };
}

/** The month and day of a date come round today, or within the next days, in the person's zone. A leap day is kept on the last day of its month. */
export const anniversary: Operator = {
  id: 'anniversary',
  value: 'anniversary',
  usesCalendar: true,
  accepts: (expected) => readWanted(expected) !== null,
  evaluate: (actual, expected, { now, zone }) => {
    const wanted = readWanted(expected);
    const day = dayOf(actual, zone);
    return day !== null && wanted !== null && isNear(day, dayAt(now, zone), wanted);
  },
  nextChange: (actual, expected, { now, zone }) => {
    const wanted = readWanted(expected);
    const day = dayOf(actual, zone);
    if (day === null || wanted === null) return null;
    const today = dayAt(now, zone);
    const holds = isNear(day, today, wanted);
    for (let ahead = 1; ahead <= 366; ahead += 1)
      if (isNear(day, today + ahead, wanted) !== holds) return dayBegin(today + ahead, zone);
    // Within so many days that it always is, or a date of which no calendar knows: a look now and then is enough.
    return dayBegin(today + 366, zone);
  },
  toSql: (actual, expected, sql) => {
    const wanted = readWanted(expected);
    if (!wanted) return 'false';
    const { now } = sql.setting;
    // Wherever people are, today is at most a day away from that of UTC.
    const first = Math.floor(now / DAY_MS) - 1;
    const kept = Array.from({ length: wanted.days + 3 }, (_, index) => first + index).flatMap((day) =>
      celebratedOn(day, wanted.calendar).map((monthAndDay) => ({ day, monthAndDay })),
    );
    const days = sql.numbers(kept.map(({ day }) => day));
    const monthDays = sql.numbers(kept.map(({ monthAndDay }) => monthAndDay));
    const zone = sql.zone();
    const years = sql.persianYears();
    const today = `((${sql.instant(now)} AT TIME ZONE ${zone})::date - date '1970-01-01')`;
    const own = `safar_month_day(safar_day(${actual}, ${zone}, ${years}), ${wanted.calendar === 'persian' ? years : 'NULL'})`;
    const within = `kept.day BETWEEN ${today} AND ${today} + ${wanted.days}`;
    return `EXISTS (SELECT 1 FROM unnest(${days}, ${monthDays}) AS kept (day, month_day) WHERE kept.month_day = ${own} AND ${within})`;
  },
};

function isNear(day: number, today: number, { calendar, days }: Wanted): boolean {
  const own = monthDay(day, calendar);
  if (own === null) return false;
  for (let ahead = 0; ahead <= days; ahead += 1)
    if (celebratedOn(today + ahead, calendar).includes(own)) return true;
  return false;
}
