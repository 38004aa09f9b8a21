import { z } from 'zod';
import { journeyNodeIdSchema } from '@/journey/schema/node-id';
import { patienceSchema } from '@/journey/schema/patience';

const outcome = z.strictObject({
  /** Names the port; stays when the label changes. */
  id: journeyNodeIdSchema,
  label: z.string().trim().min(1).max(60),
});

export const createTaskConfig = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().max(2_000),
  /** What the team may choose from. */
  outcomes: z.array(outcome).min(1).max(8),
  patience: patienceSchema,
});
export type CreateTaskConfig = z.infer<typeof createTaskConfig>;
