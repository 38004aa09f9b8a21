import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';

const config = z.strictObject({
  text: z.string().trim().max(500).optional(),
});
export type NoteConfig = z.infer<typeof config>;

/** Words for the team; people pass at once. */
export const definition: NodeDefinition<NoteConfig> = {
  kind: 'note',
  family: 'goal',
  config,
  defaults: () => ({}),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ text }) => (text ? { key: 'summary.text', values: { text } } : { key: 'summary.empty' }),
  compile: () => ({ op: 'mark', mark: 'note', leave: false, exit: 'next' }),
};
