import { z } from 'zod';
import type { JourneySettings } from '../graph/types';
import { draftRuleSchema } from '../rules/draft-schema';
import { journeyNodeIdSchema } from './node-id';

const propertyName = z.string().max(150);

const exitRule = z.strictObject({
  id: journeyNodeIdSchema,
  event: z.string().max(200),
  filter: draftRuleSchema.optional(),
  match: z.strictObject({ property: propertyName, entryProperty: propertyName }).optional(),
});

const reentry = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('off') }),
  z.strictObject({ mode: z.literal('after-exit') }),
  // What was typed instead of a number is kept until it is corrected.
  z.strictObject({ mode: z.literal('after'), days: z.union([z.number(), z.string().max(20)]) }),
  z.strictObject({ mode: z.literal('always') }),
]);

/** Settings while somebody writes them: events and names may still be missing; journey/validate says so. */
export const draftSettingsSchema = z.strictObject({
  reentry,
  instanceKey: propertyName.optional(),
  exits: z.array(exitRule).max(20),
}) as z.ZodType<unknown> as z.ZodType<JourneySettings>;
