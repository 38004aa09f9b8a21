import { z } from 'zod';
import { MAX_WAIT_DAYS } from '../graph/types';

export const PATIENCE_UNITS = ['minutes', 'hours', 'days'] as const;

const MINUTE_MS = 60_000;
const UNIT_MS = {
  minutes: MINUTE_MS,
  hours: 60 * MINUTE_MS,
  days: 1440 * MINUTE_MS,
};

/** How long a run waits for what a person or another journey decides. */
export interface Patience {
  amount: number;
  unit: (typeof PATIENCE_UNITS)[number];
}

export const patienceMs = ({ amount, unit }: Patience): number => amount * UNIT_MS[unit];

export const patienceSchema: z.ZodType<Patience> = z
  .strictObject({ amount: z.number().int().min(1), unit: z.enum(PATIENCE_UNITS) })
  .refine((patience) => patienceMs(patience) <= MAX_WAIT_DAYS * UNIT_MS.days, { path: ['amount'] });
