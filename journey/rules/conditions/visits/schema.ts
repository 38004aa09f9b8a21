import { z } from 'zod';
import { countDraft, countSchema } from '../part-schemas';

const kind = z.literal('visits');

export const visitsSchema = z.strictObject({ kind, node: z.string().min(1).max(100), count: countSchema });
export const visitsDraft = z.strictObject({ kind, node: z.string().max(100), count: countDraft });
