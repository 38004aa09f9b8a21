import { z } from 'zod';
import type { Json } from '@/shared/json';
import { type JourneyDocument, MAX_NODES } from '../graph/types';
import { ruleSchema } from '../rules/schema';

export const journeyNodeIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Use letters, digits, - and _ (at most 64)');
const eventName = z.string().trim().min(1).max(200);

const exitRule = z.strictObject({
  id: journeyNodeIdSchema,
  event: eventName,
  filter: ruleSchema.optional(),
  match: z
    .strictObject({
      property: z.string().trim().min(1).max(150),
      entryProperty: z.string().trim().min(1).max(150),
    })
    .optional(),
});

const reentry = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('off') }),
  z.strictObject({ mode: z.literal('after-exit') }),
  z.strictObject({ mode: z.literal('after'), days: z.number().int().min(1).max(400) }),
  z.strictObject({ mode: z.literal('always') }),
]);

export const journeySettingsSchema = z.strictObject({
  reentry,
  instanceKey: z.string().trim().min(1).max(150).optional(),
  exits: z.array(exitRule).max(20),
});

/** A node as the file holds it; its own kind parses `config`. */
export const journeyNodeSchema = z.strictObject({
  kind: z.string().min(1).max(64),
  title: z.string().max(120).optional(),
  config: z.json() as z.ZodType<Json>,
  position: z.strictObject({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) }),
  next: z.record(journeyNodeIdSchema, journeyNodeIdSchema),
});

/**
 * The shape of a journey document. Node configs are parsed by their own kinds (journey/validate), so that a draft with
 * a half-filled form can still be saved.
 */
export const journeyDocumentSchema: z.ZodType<JourneyDocument> = z
  .strictObject({
    format: z.literal('safar.journey/1'),
    name: z.string().trim().min(1, 'Give the journey a name').max(120),
    description: z.string().max(2000).optional(),
    settings: journeySettingsSchema,
    nodes: z
      .record(journeyNodeIdSchema, journeyNodeSchema)
      .refine(
        (nodes) => Object.keys(nodes).length <= MAX_NODES,
        `A journey holds at most ${MAX_NODES} nodes`,
      ),
    lastIds: z.record(z.string().min(1).max(64), z.number().int().min(0)).optional(),
  })
  .meta({ id: 'JourneyDocument' });

/** A new, empty journey. */
export function emptyJourney(name: string): JourneyDocument {
  return { format: 'safar.journey/1', name, settings: { reentry: { mode: 'off' }, exits: [] }, nodes: {} };
}
