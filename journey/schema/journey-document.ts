import { z } from 'zod';
import type { Json } from '@/shared/json';
import { type JourneyDocument, MAX_NODES } from '../graph/types';
import { draftSettingsSchema } from './draft-settings';
import { journeyNodeIdSchema } from './node-id';

/** A node as the file holds it; its own kind parses `config`. */
export const journeyNodeSchema = z.strictObject({
  kind: z.string().min(1).max(64),
  title: z.string().max(120).optional(),
  config: z.json() as z.ZodType<Json>,
  position: z.strictObject({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) }),
  next: z.record(journeyNodeIdSchema, journeyNodeIdSchema),
});

/**
 * The shape of a journey document. What is inside node configs and settings is judged by journey/validate, so that a draft with a half-filled
 * form can still be saved.
 */
export const journeyDocumentSchema: z.ZodType<JourneyDocument> = z
  .strictObject({
    format: z.literal('safar.journey/1'),
    name: z.string().max(120),
    description: z.string().max(2000).optional(),
    settings: draftSettingsSchema,
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
