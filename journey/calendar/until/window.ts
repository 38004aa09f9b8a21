import { Temporal } from 'temporal-polyfill/full';
import { dayAt } from '../instant-at';
import type { CalendarFacts, Until, UntilResolver } from '../types';

type Window = Extract<Until, { kind: 'window' }>;

/** A year and a day: a window that does not open in it never does. */
const MAX_DAYS = 367;

export const window: UntilResolver<Window> = {
  needs: () => ['person', 'workspace'],
  resolve(until, facts) {
    const { now, zone } = facts;
    if (isOpen(until, now, facts)) return { at: now, latest: closes(until, now, facts) };
    let day = dayAt(now, zone);
    for (let count = 0; count < MAX_DAYS; count += 1, day = day.add({ days: 1 })) {
      const opening = openings(until, day, zone)
        .filter((at) => at >= now && isOpen(until, at, facts))
        .sort((one, other) => one - other)[0];
      if (opening !== undefined) return { at: opening, latest: closes(until, opening, facts) };
    }
    return { skip: 'no-date' };
  },
};

/** Whether the clock of the zone is inside the window at an instant. */
function isOpen(until: Window, ms: number, facts: CalendarFacts): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(facts.zone).toPlainDateTime();
  const day = local.toPlainDate();
  const time = local.toPlainTime().toString().slice(0, 5);
  if (until.from < until.to) return time >= until.from && time < until.to && opensOn(until, day, facts);
  const yesterday = day.subtract({ days: 1 });
  return time >= until.from
    ? opensOn(until, day, facts)
    : time < until.to && opensOn(until, yesterday, facts);
}

function opensOn(until: Window, day: Temporal.PlainDate, { weekend, holidays }: CalendarFacts): boolean {
  if (until.weekdays?.length && !until.weekdays.includes(day.dayOfWeek)) return false;
  if (until.skipWeekend && weekend.includes(day.dayOfWeek)) return false;
  return !(until.skipHolidays && holidays.includes(day.toString()));
}

/** Every instant of a day at which the clock may step into the window: its first minute, which may come twice, and changes of the clock. */
function openings({ from }: Window, day: Temporal.PlainDate, zone: string): number[] {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(from));
  const times = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  return [...times.map((time) => time.epochMilliseconds), ...clockChanges(day, zone)];
}

/** Instants of a day at which the clock jumps. */
function clockChanges(day: Temporal.PlainDate, zone: string): number[] {
  const [start, end] = [day, day.add({ days: 1 })].map((at) => at.toZonedDateTime(zone));
  const change = start?.subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  if (!change || !end || Temporal.ZonedDateTime.compare(change, end) > 0) return [];
  return [change.epochMilliseconds];
}

/** When the window that is open at an instant closes, ms since epoch. */
function closes({ from, to }: Window, ms: number, { zone }: CalendarFacts): number {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString().slice(0, 5);
  const day = from < to || time < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const end = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(to) });
  return Math.max(ms, end.epochMilliseconds);
}
