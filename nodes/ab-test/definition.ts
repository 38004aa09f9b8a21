import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { armsSchema, bucketsOf } from '@/journey/schema/arms';
import { journeyNodeIdSchema } from '@/journey/schema/node-id';
import { validateArms } from '../split/validate-arms';

const config = z.strictObject({
  arms: armsSchema,
  /** The goal of the journey that decides; without one, any goal counts. */
  goal: journeyNodeIdSchema.optional(),
});
export type AbTestConfig = z.infer<typeof config>;

/** Compares ways by how many of their people reach a goal; who takes which is decided by chance, once. */
export const definition: NodeDefinition<AbTestConfig> = {
  kind: 'ab-test',
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
      label: label ? { literal: label } : { key: 'ports.arm', values: { letter: letterOf(index) } },
    })),
  summary: ({ arms }) => ({ key: 'summary.ways', values: { count: arms.length } }),
  validate: ({ arms }) => validateArms(arms),
  compile: ({ arms }, { nodeId }) => ({ op: 'split', salt: nodeId, scope: 'journey', arms: bucketsOf(arms) }),
};

/** A, B, … J: at most ten. */
const letterOf = (index: number) => String.fromCharCode(65 + index);
