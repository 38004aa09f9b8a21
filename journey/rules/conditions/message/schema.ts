import { z } from 'zod';
import { MESSAGE_OUTCOMES } from '../../../plan/types';
import { countDraft, countSchema } from '../part-schemas';

const kind = z.literal('message');

export const messageSchema = z.strictObject({
  kind,
  node: z.string().min(1).max(100).optional(),
  outcome: z.enum(MESSAGE_OUTCOMES),
  count: countSchema.optional(),
});
export const messageDraft = z.strictObject({
  kind,
  node: z.string().max(100).optional(),
  outcome: z.string().max(64),
  count: countDraft.optional(),
});
