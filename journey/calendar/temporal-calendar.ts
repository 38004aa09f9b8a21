import type { CalendarId } from './types';

/** What Temporal calls our calendars. */
export const TEMPORAL_CALENDAR: Record<CalendarId, string> = { gregorian: 'gregory', persian: 'persian' };
