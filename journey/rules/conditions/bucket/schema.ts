import { z } from 'zod';
import { BUCKETS } from '../../../plan/bucket-of';
import { draftNumberSchema } from '../part-schemas';

const kind = z.literal('bucket');
const bound = z.number().int().min(0).max(BUCKETS);

export const bucketSchema = z
  .strictObject({ kind, salt: z.string().min(1).max(100), from: bound, to: bound })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'to must be more than from' });
export const bucketDraft = z.strictObject({
  kind,
  salt: z.string().max(100),
  from: draftNumberSchema,
  to: draftNumberSchema,
});
