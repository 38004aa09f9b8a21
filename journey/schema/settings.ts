import { z } from 'zod';
import { type JourneySettings, VARIABLE_TYPES } from '../graph/types';
import { ruleSchema } from '../rules/schema';
import { journeyNodeIdSchema } from './node-id';

const propertyName = z.string().trim().min(1).max(150);
const match = z.strictObject({ property: propertyName, entryProperty: propertyName });

/** An event of the person, as exits and goals ask for one. */
const eventSpec = {
  id: journeyNodeIdSchema,
  event: z.string().trim().min(1).max(200),
  filter: ruleSchema.optional(),
  match: match.optional(),
};

const exitRule = z.strictObject({ ...eventSpec, when: z.enum(['at-once', 'before-send']).optional() });
const goal = z.strictObject({ ...eventSpec, leave: z.boolean() });

const reentry = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('off') }),
  z.strictObject({ mode: z.literal('after-exit') }),
  z.strictObject({ mode: z.literal('after'), days: z.number().int().min(1).max(400) }),
  z.strictObject({ mode: z.literal('always') }),
]);

const audience = z.strictObject({ rule: ruleSchema, onLeave: z.enum(['skip', 'exit']) });

const atMost = z.number().int().min(1).max(1_000_000_000);
const caps = z.strictObject({ total: atMost.optional(), perDay: atMost.optional() });

/** How rules, waits and templates call a value of the run. */
export const variableNameSchema = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'Use letters, digits and _, and begin with a letter');

export const valueSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('literal'), value: z.json() }),
  z.strictObject({ from: z.enum(['property', 'trait', 'variable']), name: propertyName }),
]);

const variable = z.strictObject({
  name: variableNameSchema,
  type: z.enum(VARIABLE_TYPES),
  initial: valueSourceSchema.optional(),
});

/** Settings that a journey can be published with. */
export const journeySettingsSchema: z.ZodType<JourneySettings> = z.strictObject({
  reentry,
  instanceKey: propertyName.optional(),
  audience: audience.optional(),
  caps: caps.optional(),
  exits: z.array(exitRule).max(20),
  goals: z.array(goal).max(10).optional(),
  variables: z.array(variable).max(30).optional(),
});
