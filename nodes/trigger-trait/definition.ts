import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const text = z.string().trim().min(1).max(500);

const config = z.strictObject({
  trait: z.string().trim().min(1).max(150),
  /** Missing: any value, also none. */
  from: text.optional(),
  to: text.optional(),
  filter: ruleSchema.optional(),
});
export type TriggerTraitConfig = z.infer<typeof config>;

/** Lets a person in when a trait is not what it was. */
export const definition: NodeDefinition<TriggerTraitConfig> = {
  kind: 'trigger-trait',
  family: 'trigger',
  config,
  defaults: () => ({ trait: '' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ trait, from, to }): Text {
    if (!trait) return { key: 'summary.empty' };
    if (from && to) return { key: 'summary.both', values: { trait, from, to } };
    if (to) return { key: 'summary.to', values: { trait, to } };
    return from
      ? { key: 'summary.from', values: { trait, from } }
      : { key: 'summary.any', values: { trait } };
  },
  trigger: ({ trait, from, to, filter }) => ({
    on: { kind: 'trait', trait, ...(from ? { from } : {}), ...(to ? { to } : {}) },
    ...(filter ? { filter } : {}),
  }),
};
