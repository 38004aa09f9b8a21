import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { MAX_WAIT_DAYS } from '@/journey/graph/types';
import { ruleSchema } from '@/journey/rules/schema';
import { UNIT_MS, WAIT_UNITS } from '@/journey/schema/wait-spec';
import type { Text } from '@/shared/text';

const config = z.strictObject({
  amount: z.number().int().min(1),
  unit: z.enum(WAIT_UNITS),
  /** Names of events that count as activity; none: all of them. */
  events: z.array(z.string().trim().min(1).max(200)).max(50),
  filter: ruleSchema.optional(),
});
export type TriggerInactivityConfig = z.infer<typeof config>;

/** Lets a person in when nothing was heard of them for a while. */
export const definition: NodeDefinition<TriggerInactivityConfig> = {
  kind: 'trigger-inactivity',
  family: 'trigger',
  config,
  defaults: () => ({ amount: 30, unit: 'days', events: [] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ amount, unit }): Text {
    if (typeof amount !== 'number' || !WAIT_UNITS.includes(unit)) return { key: 'summary.empty' };
    return { key: `summary.${unit}`, values: { amount } };
  },
  validate({ amount, unit }) {
    if (amount * UNIT_MS[unit] <= MAX_WAIT_DAYS * UNIT_MS.days) return [];
    return [
      { code: 'wait-too-long', severity: 'error', field: 'amount', values: { maxDays: MAX_WAIT_DAYS } },
    ];
  },
  trigger: ({ amount, unit, events, filter }) => ({
    on: { kind: 'inactivity', ms: amount * UNIT_MS[unit], events },
    ...(filter ? { filter } : {}),
  }),
};
