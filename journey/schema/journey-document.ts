import { z } from 'zod';
import { isDeeper } from '@/shared/is-deeper';
import type { Json } from '@/shared/json';
import {
  type JourneyDocument,
  type JourneyGroup,
  type JourneyNote,
  MAX_NODES,
  NOTE_COLORS,
} from '../graph/types';
import { draftSettingsSchema } from './draft-settings';
import { journeyNodeIdSchema } from './node-id';

/** No form needs as many; nothing that walks a document has to fear for its stack. */
const MAX_LEVELS = 64;

const position = z.strictObject({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) });
const side = z.number().min(1).max(4000);
const MAX_NOTES = 100;
const MAX_GROUPS = 100;

export const journeyNoteSchema: z.ZodType<JourneyNote> = z.strictObject({
  text: z.string().max(2000),
  color: z.enum(NOTE_COLORS),
  position,
  size: z.strictObject({ width: side, height: side }),
});

export const journeyGroupSchema: z.ZodType<JourneyGroup> = z.strictObject({
  title: z.string().max(120),
  color: z.enum(NOTE_COLORS),
});

/** A node as the file holds it; its own kind parses `config`. */
export const journeyNodeSchema = z.strictObject({
  kind: z.string().min(1).max(64),
  title: z.string().max(120).optional(),
  isDisabled: z.boolean().optional(),
  group: journeyNodeIdSchema.optional(),
  config: z.json() as z.ZodType<Json>,
  position,
  next: z.record(journeyNodeIdSchema, journeyNodeIdSchema),
});

const document: z.ZodType<JourneyDocument> = z
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
    notes: z
      .record(journeyNodeIdSchema, journeyNoteSchema)
      .refine((notes) => Object.keys(notes).length <= MAX_NOTES, `A journey holds at most ${MAX_NOTES} notes`)
      .optional(),
    groups: z
      .record(journeyNodeIdSchema, journeyGroupSchema)
      .refine(
        (groups) => Object.keys(groups).length <= MAX_GROUPS,
        `A journey holds at most ${MAX_GROUPS} groups`,
      )
      .optional(),
    lastIds: z.record(z.string().min(1).max(64), z.number().int().min(0)).optional(),
  })
  .refine(
    ({ nodes, notes = {} }) => !Object.keys(notes).some((id) => Object.hasOwn(nodes, id)),
    'A note needs an id that no node has',
  )
  .meta({ id: 'JourneyDocument' });

/**
 * The shape of a journey document. What is inside node configs and settings is judged by journey/validate, so that a draft with a half-filled
 * form can still be saved.
 */
export const journeyDocumentSchema = z.preprocess((value, context) => {
  if (!isDeeper(value, MAX_LEVELS)) return value;
  const message = `A journey is nested at most ${MAX_LEVELS} levels deep`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}, document) as unknown as z.ZodType<JourneyDocument>;

/** A new, empty journey. */
export function emptyJourney(name: string): JourneyDocument {
  return { format: 'safar.journey/1', name, settings: { reentry: { mode: 'off' }, exits: [] }, nodes: {} };
}
