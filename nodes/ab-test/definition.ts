import { z } from 'zod';
import type { ConfigProblem, NodeDefinition } from '@/journey/compile/node-definition';
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
  validate: ({ arms, goal }, _workspace, { goals }) => [...validateArms(arms), ...goalProblems(goal, goals)],
  compile: ({ arms }, { nodeId }) => ({ op: 'split', salt: nodeId, scope: 'journey', arms: bucketsOf(arms) }),
};

/** A, B, … J: at most ten. */
const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Without a goal there will never be a winner. */
function goalProblems(goal: string | undefined, goals: ReadonlySet<string>): ConfigProblem[] {
  if (goals.size === 0) return [{ code: 'ab-no-goal', severity: 'warning', field: 'goal' }];
  if (goal === undefined || goals.has(goal)) return [];
  return [{ code: 'ab-goal-unknown', severity: 'error', field: 'goal', values: { goal } }];
}
