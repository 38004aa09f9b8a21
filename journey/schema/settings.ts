import { z } from 'zod';
import type { JourneySettings } from '../graph/types';
import { ruleSchema } from '../rules/schema';
import { journeyNodeIdSchema } from './node-id';

const propertyName = z.string().trim().min(1).max(150);

const exitRule = z.strictObject({
  id: journeyNodeIdSchema,
  event: z.string().trim().min(1).max(200),
  filter: ruleSchema.optional(),
  match: z.strictObject({ property: propertyName, entryProperty: propertyName }).optional(),
});

const reentry = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('off') }),
  z.strictObject({ mode: z.literal('after-exit') }),
  z.strictObject({ mode: z.literal('after'), days: z.number().int().min(1).max(400) }),
  z.strictObject({ mode: z.literal('always') }),
]);

/** Settings that a journey can be published with. */
export const journeySettingsSchema: z.ZodType<JourneySettings> = z.strictObject({
  reentry,
  instanceKey: propertyName.optional(),
  exits: z.array(exitRule).max(20),
});
