import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { UNIT_MS, WAIT_UNITS } from '@/journey/schema/wait-spec';
import { waitSpecProblems } from '@/journey/schema/wait-spec-problems';
import type { Text } from '@/shared/text';

const config = z.strictObject({
  amount: z.number().int().min(1),
  unit: z.enum(WAIT_UNITS),
  /** Names of events that start the clock over; none: all of them. */
  events: z.array(z.string().trim().min(1).max(200)).max(20),
});
export type WaitInactivityConfig = z.infer<typeof config>;

/** Holds a person until nothing was heard of them for a while; each activity starts the clock over. */
export const definition: NodeDefinition<WaitInactivityConfig> = {
  kind: 'wait-inactivity',
  family: 'wait',
  config,
  defaults: () => ({ amount: 3, unit: 'days', events: [] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ amount, unit }): Text {
    if (typeof amount !== 'number' || !WAIT_UNITS.includes(unit)) return { key: 'summary.empty' };
    return { key: `summary.${unit}`, values: { amount } };
  },
  validate: ({ amount, unit }) => waitSpecProblems({ amount, unit }),
  compile: ({ amount, unit, events }) => ({
    op: 'await',
    conditions: [],
    timeout: { until: { kind: 'duration', ms: amount * UNIT_MS[unit] }, exit: 'next' },
    passIfTrue: false,
    restartOn: events.length > 0 ? events : 'any',
  }),
};
