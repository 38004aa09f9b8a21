import { z } from 'zod';
import { patienceSchema } from '@/journey/schema/patience';
import { valueSourceSchema } from '@/journey/schema/settings';

export const startJourneyConfig = z.strictObject({
  /** Id of the journey; it needs a trigger that the API may use. */
  journey: z.uuid(),
  /** Whether the person waits for the end of that run. */
  wait: z.boolean(),
  patience: patienceSchema,
  /** What the other journey reads as the properties of its entry event. */
  properties: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(150), value: valueSourceSchema }))
    .max(30),
});
export type StartJourneyConfig = z.infer<typeof startJourneyConfig>;
