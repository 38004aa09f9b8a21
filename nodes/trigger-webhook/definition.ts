import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const path = z.string().trim().min(1).max(200);
export const IDENTITIES = ['user', 'anonymous'] as const;

const config = z.strictObject({
  /** Where in the JSON the id of the person stands. */
  person: path,
  identity: z.enum(IDENTITIES),
  /** Paths of what becomes properties of the entry event; none: everything. */
  properties: z.array(path).max(100),
  /** Where the id of the delivery stands. */
  delivery: path.optional(),
  filter: ruleSchema.optional(),
});
export type TriggerWebhookConfig = z.infer<typeof config>;

/** Lets a person in when another system calls the address of this trigger. */
export const definition: NodeDefinition<TriggerWebhookConfig> = {
  kind: 'trigger-webhook',
  family: 'trigger',
  config,
  defaults: () => ({ person: '', identity: 'user', properties: [] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ person }): Text => ({ key: person ? 'summary.call' : 'summary.empty' }),
  trigger: ({ filter, ...mapping }) => ({
    on: { kind: 'webhook', ...mapping },
    ...(filter ? { filter } : {}),
  }),
};
