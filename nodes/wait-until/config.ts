import { z } from 'zod';
import { MESSAGE_OUTCOMES } from '@/journey/plan/types';
import { ruleSchema } from '@/journey/rules/schema';
import { callbackNameSchema } from '@/journey/schema/callback-name';
import { journeyNodeIdSchema } from '@/journey/schema/node-id';
import { takenVariablesSchema } from '@/journey/schema/taken-variables';
import { waitSpecSchema } from '@/journey/schema/wait-spec';

const propertyName = z.string().trim().min(1).max(150);

const on = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    event: z.string().trim().min(1).max(200),
    filter: ruleSchema.optional(),
    match: z.strictObject({ property: propertyName, entryProperty: propertyName }).optional(),
  }),
  z.strictObject({ kind: z.literal('rule'), rule: ruleSchema }),
  z.strictObject({
    kind: z.literal('message'),
    node: z.string().trim().min(1).max(100),
    outcome: z.enum(MESSAGE_OUTCOMES),
  }),
  /** Another system calls the run's own address with this name behind it. `map`: variables taken from the JSON that it sends. */
  z.strictObject({
    kind: z.literal('callback'),
    name: callbackNameSchema,
    map: takenVariablesSchema.optional(),
  }),
]);

const condition = z.strictObject({
  /** Names the port; stays when the label or the condition changes. */
  id: journeyNodeIdSchema,
  label: z.string().trim().max(60).optional(),
  on,
});

export const MAX_CONDITIONS = 10;

export const waitUntilConfig = z.strictObject({
  conditions: z.array(condition).min(1).max(MAX_CONDITIONS),
  timeout: waitSpecSchema,
  passIfTrue: z.boolean(),
});

export type WaitUntilConfig = z.infer<typeof waitUntilConfig>;
export type WaitCondition = z.infer<typeof condition>;
export type WaitOn = WaitCondition['on'];
export type WaitOnKind = WaitOn['kind'];

/** In the order a person chooses from. */
export const ON_KINDS: readonly WaitOnKind[] = ['event', 'rule', 'message', 'callback'];

/** The way out when nothing comes in time. */
export const TIMEOUT = 'timeout';
