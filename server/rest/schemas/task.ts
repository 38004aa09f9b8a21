import { z } from '@hono/zod-openapi';
import type { TaskView } from '@/server/read/views/task-views';
import { TASK_STATES } from '@/shared/task-state';
import { idSchema, momentSchema } from './common';

export const taskStateSchema = z.enum(TASK_STATES);

export const taskSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['task', 'approval']),
    title: z.string(),
    text: z.string(),
    state: taskStateSchema,
    outcomes: z
      .array(z.object({ id: z.string(), label: z.string().optional() }))
      .openapi({ description: 'What to choose from; each is a way out of the step that asks' }),
    outcome: z.string().nullable(),
    note: z.string(),
    doneBy: z.string().nullable(),
    doneAt: momentSchema.nullable(),
    createdAt: momentSchema,
    expiresAt: momentSchema.openapi({ description: 'Until when the run waits' }),
    person: z.object({ id: idSchema, name: z.string() }),
    runId: idSchema,
    nodeId: z.string(),
    journey: z.object({ id: idSchema, name: z.string() }),
  })
  .openapi('Task') satisfies z.ZodType<TaskView>;
