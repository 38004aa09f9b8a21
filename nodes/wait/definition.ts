import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { MAX_WAIT_DAYS } from '@/journey/graph/types';

/** In the order a person chooses from. */
export const WAIT_UNITS = ['minutes', 'hours', 'days', 'weeks'] as const;
export type WaitUnit = (typeof WAIT_UNITS)[number];

const MINUTE_MS = 60_000;
export const UNIT_MS: Record<WaitUnit, number> = {
  minutes: MINUTE_MS,
  hours: 60 * MINUTE_MS,
  days: 1440 * MINUTE_MS,
  weeks: 7 * 1440 * MINUTE_MS,
};
const MAX_MS = MAX_WAIT_DAYS * UNIT_MS.days;

const config = z.strictObject({
  amount: z.number().int().min(1),
  unit: z.enum(WAIT_UNITS),
});
export type WaitConfig = z.infer<typeof config>;

/** Holds a person for a fixed length; the clock starts on arrival. */
export const definition: NodeDefinition<WaitConfig> = {
  kind: 'wait',
  family: 'wait',
  config,
  defaults: () => ({ amount: 1, unit: 'days' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ amount, unit }) {
    if (typeof amount !== 'number' || !WAIT_UNITS.includes(unit)) return { key: 'summary.empty' };
    return { key: `summary.${unit}`, values: { amount } };
  },
  validate({ amount, unit }) {
    if (amount * UNIT_MS[unit] <= MAX_MS) return [];
    return [
      { code: 'wait-too-long', severity: 'error', field: 'amount', values: { maxDays: MAX_WAIT_DAYS } },
    ];
  },
  compile: ({ amount, unit }) => ({
    op: 'sleep',
    until: { kind: 'duration', ms: amount * UNIT_MS[unit] },
    exit: 'next',
  }),
};
