import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';

const config = z.strictObject({
  /** How often one person is led back in one run. */
  max: z.number().int().min(1).max(100),
});
export type JumpConfig = z.infer<typeof config>;

/** Leads back to an earlier step, a bounded number of times. */
export const definition: NodeDefinition<JumpConfig> = {
  kind: 'jump',
  family: 'decision',
  config,
  defaults: () => ({ max: 3 }),
  ports: () => [
    { id: 'done', label: { key: 'ports.done' } },
    { id: 'again', label: { key: 'ports.again' }, back: true, warnOpen: true },
  ],
  summary: ({ max }) =>
    typeof max === 'number' ? { key: 'summary.rounds', values: { max } } : { key: 'summary.empty' },
  compile: ({ max }) => ({ op: 'jump', max, again: 'again', exhausted: 'done' }),
};
