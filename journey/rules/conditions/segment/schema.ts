import { z } from 'zod';

const kind = z.literal('segment');

export const segmentSchema = z.strictObject({ kind, segment: z.string().trim().min(1).max(100) });
export const segmentDraft = z.strictObject({ kind, segment: z.string().max(100) });
