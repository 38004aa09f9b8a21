import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';

const config = z.strictObject({
  name: z.string().trim().max(120).optional(),
  /** Whoever comes here has reached the goal and leaves. */
  leave: z.boolean(),
});
export type GoalConfig = z.infer<typeof config>;

/** Counts whoever comes by as having reached a goal. */
export const definition: NodeDefinition<GoalConfig> = {
  kind: 'goal',
  family: 'goal',
  config,
  defaults: () => ({ leave: false }),
  ports: ({ leave }) => (leave ? [] : [{ id: 'next', label: { key: 'ports.next' } }]),
  summary({ name, leave }) {
    if (!name) return { key: 'summary.empty' };
    return { key: leave ? 'summary.leaves' : 'summary.counted', values: { name } };
  },
  compile: ({ leave }, { nodeId }) =>
    leave
      ? { op: 'end', reason: { code: 'goal', goalId: nodeId } }
      : { op: 'mark', mark: 'goal', leave: false, exit: 'next' },
};
