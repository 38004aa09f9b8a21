import { z } from 'zod';
import type { PausePolicy } from '@/shared/pause-policy';

/** What a pause may be told to mean; what is missing is as in DEFAULT_PAUSE. */
export const pausePolicySchema = z
  .object({
    entrants: z
      .enum(['queue', 'refuse'])
      .describe('Who would enter waits at the first step, or is refused and noted'),
    inside: z.enum(['hold', 'discard']).describe('People inside hold at their next action, or leave there'),
    timers: z
      .enum(['keep', 'extend'])
      .describe('Waits of a length go on counting, or are longer by the pause'),
    until: z.iso.datetime({ offset: true }).nullable().describe('When the pause ends by itself'),
    atExpiry: z.enum(['resume', 'stop']).describe('What happens then'),
  })
  .partial() satisfies z.ZodType<Partial<PausePolicy>>;

/** How many held people go on per minute. */
export const perMinuteSchema = z.number().int().min(1).max(60_000);
