import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { valueSourceSchema } from '@/journey/schema/settings';

const config = z.strictObject({
  /** Names of the product's own events begin with `safar:`. */
  event: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^(?!safar:)/i),
  properties: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(150), value: valueSourceSchema }))
    .max(30),
});
export type EmitEventConfig = z.infer<typeof config>;

/** Logs an event of the person, which triggers, waits and segments see like any other. */
export const definition: NodeDefinition<EmitEventConfig> = {
  kind: 'emit-event',
  family: 'profile',
  config,
  defaults: () => ({ event: '', properties: [] }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ event }) => (event ? { key: 'summary.event', values: { event } } : { key: 'summary.empty' }),
  compile: ({ event, properties }) => ({
    op: 'effect',
    effect: 'emit-event',
    args: { event, properties },
    answeredBy: 'answer',
    sends: false,
    settle: false,
    patienceMs: 0,
    outcomes: {},
    otherwise: 'next',
  }),
};
