import type { NodeDefinition } from '@/journey/compile/node-definition';
import { untilOf, type WaitSpec, waitSpecSchema } from '@/journey/schema/wait-spec';
import { waitSpecProblems } from '@/journey/schema/wait-spec-problems';
import { waitSpecSummary } from '@/journey/schema/wait-spec-summary';

/** Holds a person for a length of time, or until a point in time. */
export const definition: NodeDefinition<WaitSpec> = {
  kind: 'wait',
  family: 'wait',
  config: waitSpecSchema,
  defaults: () => ({ amount: 1, unit: 'days' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: (config) => waitSpecSummary(config, 'summary') ?? { key: 'summary.empty' },
  validate: (config) => waitSpecProblems(config),
  compile: (config) => ({ op: 'sleep', until: untilOf(config), exit: 'next' }),
};
