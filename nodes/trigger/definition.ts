import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { countConditions } from '@/journey/rules/count-conditions';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const config = z.strictObject({
  event: z.string().trim().min(1).max(200),
  /** Reads properties of the event and what is known of the person. */
  filter: ruleSchema.optional(),
});
export type TriggerConfig = z.infer<typeof config>;

/** Lets a person in when an event arrives. */
export const definition: NodeDefinition<TriggerConfig> = {
  kind: 'trigger',
  family: 'trigger',
  config,
  defaults: () => ({ event: '' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ event, filter }): Text {
    if (!event) return { key: 'summary.empty' };
    if (!filter) return { key: 'summary.event', values: { event } };
    return { key: 'summary.filtered', values: { event, count: countConditions(filter) } };
  },
  trigger: ({ event, filter }) => ({ on: { kind: 'event', event }, ...(filter ? { filter } : {}) }),
};
