import type { Span } from './types';

const UNIT_MS: Record<Span['unit'], number> = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
};

/** The length of a span in ms; a day is 24 hours. */
export const spanMs = ({ amount, unit }: Span): number => amount * UNIT_MS[unit];
