import { Temporal } from 'temporal-polyfill/full';

const DAY_MS = 86_400_000;

/** The day (since 1970-01-01) that it is in a zone at an instant. */
export function dayAt(ms: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return Date.UTC(local.year, local.month - 1, local.day) / DAY_MS;
}

/** The instant (ms) at which a clock in the zone shows this; of two the later, and where the clock jumps over it, as far behind the jump. */
export function instantAt(day: number, time: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(day * DAY_MS + time)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
  return local.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
}

/** The instant (ms) at which a day begins in the zone. */
export function dayBegin(day: number, zone: string): number {
  const date = Temporal.Instant.fromEpochMilliseconds(day * DAY_MS)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  return date.toZonedDateTime(zone).epochMilliseconds;
}
