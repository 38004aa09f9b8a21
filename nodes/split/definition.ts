import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { armsSchema, bucketsOf, sumOfShares } from '@/journey/schema/arms';
import type { Text } from '@/shared/text';
import { validateArms } from './validate-arms';

const config = z.strictObject({
  arms: armsSchema,
  /** Steps of the workspace with the same name draw the same; without a name, this step draws for itself. */
  draw: z.string().trim().max(60).optional(),
});
export type SplitConfig = z.infer<typeof config>;

/** Sends each person down one of several ways by chance, and the same person always down the same. */
export const definition: NodeDefinition<SplitConfig> = {
  kind: 'split',
  family: 'experiment',
  config,
  defaults: () => ({
    arms: [
      { id: 'arm-1', percent: 50 },
      { id: 'arm-2', percent: 50 },
    ],
  }),
  ports: ({ arms }) =>
    arms.map(({ id, label }, index) => ({
      id,
      label: label ? { literal: label } : { key: 'ports.arm', values: { number: index + 1 } },
    })),
  summary({ arms }): Text {
    const [first, second] = arms;
    if (first && second && arms.length === 2 && sumOfShares(arms) === 100)
      return { key: 'summary.two', values: { first: first.percent, second: second.percent } };
    return { key: 'summary.many', values: { count: arms.length } };
  },
  validate: ({ arms }) => validateArms(arms),
  compile: ({ arms, draw }, { nodeId }) => ({
    op: 'split',
    salt: draw ? `draw:${draw}` : nodeId,
    scope: draw ? 'workspace' : 'journey',
    arms: bucketsOf(arms),
  }),
};
