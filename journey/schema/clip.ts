import { z } from 'zod';
import type { Clip } from '../graph/clip';
import { MAX_NODES } from '../graph/types';
import { journeyNodeIdSchema, journeyNodeSchema } from './journey-document';

/** What may be pasted: text from a clipboard is a boundary like any other. */
export const clipSchema: z.ZodType<Clip> = z.strictObject({
  format: z.literal('safar.clip/1'),
  nodes: z
    .record(journeyNodeIdSchema, journeyNodeSchema)
    .refine((nodes) => Object.keys(nodes).length >= 1 && Object.keys(nodes).length <= MAX_NODES),
});
