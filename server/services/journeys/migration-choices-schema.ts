import { z } from 'zod';
import { MAX_NODES } from '@/journey/graph/types';
import type { MigrationChoices } from '@/journey/migrate/types';
import { journeyNodeIdSchema } from '@/journey/schema/node-id';

/** What the author decides about people who are moved. */
export const migrationChoicesSchema = z.object({
  map: z
    .record(journeyNodeIdSchema, journeyNodeIdSchema.nullable())
    .refine((map) => Object.keys(map).length <= MAX_NODES, 'More steps than a journey may have')
    .default({})
    .describe(
      'Where people of a step go: the id of a step of the new version, or null to let them leave. A step that is not named stays the same; if it is gone, its people leave.',
    ),
  timers: z
    .enum(['keep', 'recompute'])
    .default('keep')
    .describe('Waits end when they were going to, or as the new version says, counted from when they began'),
}) satisfies z.ZodType<MigrationChoices>;
