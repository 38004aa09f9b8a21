import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { bucketsOf } from '@/journey/schema/arms';

export const HOLDOUT_GROUPS = ['journey', 'workspace'] as const;

const config = z.strictObject({
  /** Of the people who come here. */
  percent: z.number().min(0.01).max(99),
  /** `workspace`: every such step keeps the same people out. */
  group: z.enum(HOLDOUT_GROUPS),
});
export type HoldoutConfig = z.infer<typeof config>;

/** Keeps a share of people out, always the same ones, as what the others are compared with. */
export const definition: NodeDefinition<HoldoutConfig> = {
  kind: 'holdout',
  family: 'experiment',
  config,
  defaults: () => ({ percent: 10, group: 'journey' }),
  ports: () => [
    { id: 'treated', label: { key: 'ports.treated' } },
    { id: 'held', label: { key: 'ports.held' } },
  ],
  summary: ({ percent, group }) =>
    typeof percent === 'number' ? { key: `summary.${group}`, values: { percent } } : { key: 'summary.empty' },
  compile: ({ percent, group }, { nodeId }) => ({
    op: 'split',
    // The first buckets are held, so that a larger share keeps everybody out who was out before.
    arms: bucketsOf([
      { id: 'held', percent },
      { id: 'treated', percent: 100 - percent },
    ]),
    salt: group === 'workspace' ? 'holdout' : nodeId,
    scope: group,
  }),
};
