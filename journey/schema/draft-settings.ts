import { z } from 'zod';
import { type JourneySettings, VARIABLE_TYPES } from '../graph/types';
import { draftRuleSchema } from '../rules/draft-schema';
import { journeyNodeIdSchema } from './node-id';

const propertyName = z.string().max(150);

const eventSpec = {
  id: journeyNodeIdSchema,
  event: z.string().max(200),
  filter: draftRuleSchema.optional(),
  match: z.strictObject({ property: propertyName, entryProperty: propertyName }).optional(),
};

const exitRule = z.strictObject({ ...eventSpec, when: z.enum(['at-once', 'before-send']).optional() });
const goal = z.strictObject({ ...eventSpec, leave: z.boolean() });

/** What was typed instead of a number is kept until it is corrected. */
const draftNumber = z.union([z.number(), z.string().max(20)]);

const reentry = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('off') }),
  z.strictObject({ mode: z.literal('after-exit') }),
  z.strictObject({ mode: z.literal('after'), days: draftNumber }),
  z.strictObject({ mode: z.literal('always') }),
]);

const variable = z.strictObject({
  name: z.string().max(64),
  type: z.enum(VARIABLE_TYPES),
  initial: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('literal'), value: z.json() }),
      z.strictObject({ from: z.enum(['property', 'trait', 'variable']), name: propertyName }),
    ])
    .optional(),
});

/** Settings while somebody writes them: events and names may still be missing; journey/validate says so. */
export const draftSettingsSchema = z.strictObject({
  reentry,
  instanceKey: propertyName.optional(),
  audience: z.strictObject({ rule: draftRuleSchema, onLeave: z.enum(['skip', 'exit']) }).optional(),
  caps: z.strictObject({ total: draftNumber.optional(), perDay: draftNumber.optional() }).optional(),
  exits: z.array(exitRule).max(20),
  goals: z.array(goal).max(10).optional(),
  variables: z.array(variable).max(30).optional(),
}) as z.ZodType<unknown> as z.ZodType<JourneySettings>;
