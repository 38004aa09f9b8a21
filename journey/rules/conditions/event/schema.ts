import { z } from 'zod';
import {
  comparisonDraft,
  comparisonSchema,
  countDraft,
  countSchema,
  draftNameSchema,
  nameSchema,
  spanDraft,
  spanSchema,
} from '../part-schemas';

const kind = z.literal('event');
const moment = z.enum(['entry', 'wait']);
const pick = z.enum(['first', 'last']);

export const eventSchema = z.strictObject({
  kind,
  name: z.string().trim().min(1).max(200),
  count: countSchema.optional(),
  where: z.array(comparisonSchema).max(10).optional(),
  within: z.union([moment, spanSchema]).optional(),
  pick: pick.optional(),
  match: z.strictObject({ property: nameSchema, entryProperty: nameSchema }).optional(),
});

export const eventDraft = z.strictObject({
  kind,
  name: z.string().max(200),
  count: countDraft.optional(),
  where: z.array(comparisonDraft).max(10).optional(),
  within: z.union([moment, spanDraft]).optional(),
  pick: pick.optional(),
  match: z.strictObject({ property: draftNameSchema, entryProperty: draftNameSchema }).optional(),
});
