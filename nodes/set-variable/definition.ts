import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { valueSourceSchema, variableNameSchema } from '@/journey/schema/settings';

const config = z.strictObject({
  set: z
    .array(z.strictObject({ variable: variableNameSchema, value: valueSourceSchema }))
    .min(1)
    .max(20),
});
export type SetVariableConfig = z.infer<typeof config>;

/** Sets variables of the run; all values are read before any is set. */
export const definition: NodeDefinition<SetVariableConfig> = {
  kind: 'set-variable',
  family: 'profile',
  config,
  defaults: () => ({ set: [{ variable: '', value: { from: 'literal', value: '' } }] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary({ set }) {
    const names = set.map(({ variable }) => variable).filter(Boolean);
    return names.length > 0
      ? { key: 'summary.names', values: { names: names.join('\n') } }
      : { key: 'summary.empty' };
  },
  compile: ({ set }) => ({ op: 'assign', set, exit: 'next' }),
};
