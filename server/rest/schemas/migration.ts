import { z } from '@hono/zod-openapi';
import type { MigrationPreview, MigrationView } from '@/server/read/views/migration-views';
import { idSchema, momentSchema } from './common';

export const migrationSchema = z
  .object({
    id: idSchema,
    version: z.number().openapi({ description: 'To which people are moved' }),
    status: z.enum(['running', 'done', 'stopped']),
    map: z.record(z.string(), z.string().nullable()),
    timers: z.enum(['keep', 'recompute']),
    total: z.number().openapi({ description: 'People inside older versions when it began' }),
    moved: z.number(),
    left: z.number().openapi({ description: 'People who left, because their step is gone' }),
    createdAt: momentSchema,
    createdBy: z.string().nullable(),
    endedAt: momentSchema.nullable(),
  })
  .openapi('Migration') satisfies z.ZodType<MigrationView>;

export const migrationPreviewSchema = z
  .object({
    version: z.number().nullable().openapi({ description: 'Null: the draft' }),
    moves: z.number(),
    leaves: z.number(),
    steps: z.array(
      z.object({
        nodeId: z.string().nullable(),
        kind: z.string().nullable(),
        title: z.string().nullable(),
        count: z.number(),
        to: z.string().nullable(),
        leaves: z.enum(['removed', 'chosen']).nullable(),
        timer: z.enum(['kept', 'recomputed', 'begins', 'none']),
      }),
    ),
  })
  .openapi('MigrationPreview') satisfies z.ZodType<MigrationPreview>;
