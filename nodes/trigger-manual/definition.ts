import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const config = z.strictObject({ filter: ruleSchema.optional() });
export type TriggerManualConfig = z.infer<typeof config>;

/** Lets in many people at once when somebody says so. */
export const definition: NodeDefinition<TriggerManualConfig> = {
  kind: 'trigger-manual',
  family: 'trigger',
  config,
  defaults: () => ({}),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: (): Text => ({ key: 'summary.call' }),
  trigger: ({ filter }) => ({ on: { kind: 'manual' }, ...(filter ? { filter } : {}) }),
};
