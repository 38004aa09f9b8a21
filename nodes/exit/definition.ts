import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';

const config = z.strictObject({
  /** Why people leave here; shown as the reason of the run's end. */
  note: z.string().trim().max(200).optional(),
});
export type ExitConfig = z.infer<typeof config>;

/** Ends the run. */
export const definition: NodeDefinition<ExitConfig> = {
  kind: 'exit',
  family: 'exit',
  config,
  defaults: () => ({}),
  ports: () => [],
  summary: ({ note }) => (note ? { key: 'summary.note', values: { note } } : { key: 'summary.plain' }),
  compile: ({ note }) => ({ op: 'end', reason: { code: 'exit-node', ...(note ? { note } : {}) } }),
};
