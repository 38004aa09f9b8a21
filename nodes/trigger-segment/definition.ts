import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ruleSchema } from '@/journey/rules/schema';
import { segmentKeySchema } from '@/journey/schema/segment-key';
import type { Text } from '@/shared/text';

export const CHANGES = ['entered', 'left'] as const;

const config = z.strictObject({
  segment: segmentKeySchema,
  change: z.enum(CHANGES),
  filter: ruleSchema.optional(),
});
export type TriggerSegmentConfig = z.infer<typeof config>;

/** Lets a person in when they begin or cease to belong to a segment. */
export const definition: NodeDefinition<TriggerSegmentConfig> = {
  kind: 'trigger-segment',
  family: 'trigger',
  config,
  defaults: () => ({ segment: '', change: 'entered' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ segment, change }): Text =>
    segment ? { key: `summary.${change}`, values: { segment } } : { key: 'summary.empty' },
  validate: ({ segment }, { segments }) =>
    !segments || segments.includes(segment)
      ? []
      : [{ code: 'segment-unknown', severity: 'error', field: 'segment', values: { segment } }],
  trigger: ({ segment, change, filter }) => ({
    on: { kind: 'segment', segment, change },
    ...(filter ? { filter } : {}),
  }),
};
