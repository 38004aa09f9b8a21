import { z } from 'zod';
import { CALENDARS, type Until } from '../calendar/types';
import { clockTimeSchema } from './clock-time';

/** In the order a person chooses from. */
export const WAIT_MODES = ['duration', 'time-of-day', 'window', 'date', 'calendar-date'] as const;
export type WaitMode = (typeof WAIT_MODES)[number];

export const WAIT_UNITS = ['minutes', 'hours', 'days', 'weeks'] as const;
export type WaitUnit = (typeof WAIT_UNITS)[number];

const MINUTE_MS = 60_000;
export const UNIT_MS: Record<WaitUnit, number> = {
  minutes: MINUTE_MS,
  hours: 60 * MINUTE_MS,
  days: 1440 * MINUTE_MS,
  weeks: 7 * 1440 * MINUTE_MS,
};

/** People are spread over so many minutes after the end of the wait. */
const spreadMinutes = z.number().int().min(1).max(1_440).optional();
const weekdays = z.array(z.number().int().min(1).max(7)).max(7).optional();

const duration = z.strictObject({
  mode: z.literal('duration').optional(),
  amount: z.number().int().min(1),
  unit: z.enum(WAIT_UNITS),
  spreadMinutes,
});
const timeOfDay = z.strictObject({
  mode: z.literal('time-of-day'),
  at: clockTimeSchema,
  weekdays,
  spreadMinutes,
});
const window = z.strictObject({
  mode: z.literal('window'),
  from: clockTimeSchema,
  to: clockTimeSchema,
  weekdays,
  skipWeekend: z.boolean().optional(),
  skipHolidays: z.boolean().optional(),
  spreadMinutes,
});
const date = z.strictObject({
  mode: z.literal('date'),
  source: z.strictObject({
    from: z.enum(['trait', 'property', 'variable']),
    name: z.string().trim().min(1).max(150),
  }),
  offset: z
    .strictObject({
      amount: z.number().int().min(1).max(100_000),
      unit: z.enum(WAIT_UNITS),
      side: z.enum(['before', 'after']),
    })
    .optional(),
  at: clockTimeSchema.optional(),
  spreadMinutes,
});
const calendarDate = z.strictObject({
  mode: z.literal('calendar-date'),
  calendar: z.enum(CALENDARS),
  year: z.number().int().min(1300).max(2200).optional(),
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  at: clockTimeSchema,
  spreadMinutes,
});

/** How an author says when a wait is over; without a mode it is a length. */
export const waitSpecSchema = z.discriminatedUnion('mode', [duration, timeOfDay, window, date, calendarDate]);
export type WaitSpec = z.infer<typeof waitSpecSchema>;
export type WaitSpecOf<Mode extends WaitMode> = Mode extends 'duration'
  ? z.infer<typeof duration>
  : Extract<WaitSpec, { mode: Mode }>;

export const modeOf = (spec: { mode?: string | undefined }): WaitMode =>
  WAIT_MODES.find((mode) => mode === spec.mode) ?? 'duration';

const UNTILS: { [Mode in WaitMode]: (spec: WaitSpecOf<Mode>) => Until } = {
  duration: ({ amount, unit }) => ({ kind: 'duration', ms: amount * UNIT_MS[unit] }),
  'time-of-day': ({ at, weekdays: days }) => ({
    kind: 'time-of-day',
    at,
    ...(days ? { weekdays: days } : {}),
  }),
  window: ({ from, to, weekdays: days, skipWeekend, skipHolidays }) => ({
    kind: 'window',
    from,
    to,
    ...(days ? { weekdays: days } : {}),
    ...(skipWeekend ? { skipWeekend } : {}),
    ...(skipHolidays ? { skipHolidays } : {}),
  }),
  date: ({ source, offset, at }) => ({
    kind: 'date',
    source,
    ...(offset
      ? { offset: { amount: offset.side === 'before' ? -offset.amount : offset.amount, unit: offset.unit } }
      : {}),
    ...(at ? { at } : {}),
  }),
  'calendar-date': ({ calendar, year, month, day, at }) => ({
    kind: 'calendar-date',
    calendar,
    ...(year ? { year } : {}),
    month,
    day,
    at,
  }),
};

/** What the plan waits for. */
export function untilOf(spec: WaitSpec): Until {
  const until = (UNTILS[modeOf(spec)] as (own: WaitSpec) => Until)(spec);
  return spec.spreadMinutes ? { ...until, spreadMs: spec.spreadMinutes * MINUTE_MS } : until;
}
