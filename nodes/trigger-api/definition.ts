import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const config = z.strictObject({ filter: ruleSchema.optional() });
export type TriggerApiConfig = z.infer<typeof config>;

/** Lets a person in when the customer's own software asks for it. */
export const definition: NodeDefinition<TriggerApiConfig> = {
  kind: 'trigger-api',
  family: 'trigger',
  config,
  defaults: () => ({}),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: (): Text => ({ key: 'summary.call' }),
  trigger: ({ filter }) => ({ on: { kind: 'api' }, ...(filter ? { filter } : {}) }),
};
