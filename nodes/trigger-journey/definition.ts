import { z } from 'zod';
import type { NodeDefinition } from '@/journey/compile/node-definition';
import { ENDINGS } from '@/journey/plan/triggers/types';
import { ruleSchema } from '@/journey/rules/schema';
import type { Text } from '@/shared/text';

const config = z.strictObject({
  /** Id of the other journey. */
  journey: z.uuid(),
  ending: z.enum(ENDINGS),
  filter: ruleSchema.optional(),
});
export type TriggerJourneyConfig = z.infer<typeof config>;

/** Lets a person in when their run of another journey ends. */
export const definition: NodeDefinition<TriggerJourneyConfig> = {
  kind: 'trigger-journey',
  family: 'trigger',
  config,
  defaults: () => ({ journey: '', ending: 'any' }),
  ports: () => [{ id: 'next', label: { key: 'ports.next' } }],
  summary: ({ journey, ending }): Text =>
    journey ? { key: `summary.${ending}`, values: { journey } } : { key: 'summary.empty' },
  validate: ({ journey }, { journeys }) =>
    !journeys || journeys.includes(journey)
      ? []
      : [{ code: 'journey-unknown', severity: 'error', field: 'journey' }],
  trigger: ({ journey, ending, filter }) => ({
    on: { kind: 'journey', journeyId: journey, ending },
    ...(filter ? { filter } : {}),
  }),
};
