import { z } from '@hono/zod-openapi';
import type { EndReason, StepReason } from '@/journey/plan/types';
import type { RunListItem, RunView, StepView } from '@/server/read/views/run-views';
import { RUN_STATUSES } from '@/shared/run-status';
import { idSchema, momentSchema, objectSchema, reasonSchema } from './common';
import { documentSchema } from './journey';
import { messageSchema } from './message';

export const runStatusSchema = z.enum(RUN_STATUSES);

const stepSchema = z
  .object({
    id: idSchema,
    nodeId: z.string(),
    visit: z.number(),
    position: z.number(),
    status: z.enum(['waiting', 'done']),
    port: z.string().nullable().openapi({ description: 'The way out that was taken' }),
    reason: reasonSchema<StepReason>().openapi({ description: 'Why, with the facts behind the decision' }),
    enteredAt: momentSchema,
    leftAt: momentSchema.nullable(),
  })
  .openapi('Step') satisfies z.ZodType<StepView>;

const listItem = z.object({
  id: idSchema,
  journeyId: idSchema,
  journeyName: z.string(),
  version: z.number(),
  person: z.object({ id: idSchema, name: z.string() }),
  status: runStatusSchema,
  endReason: reasonSchema<EndReason>().nullable(),
  nodeId: z.string().nullable(),
  nodeKind: z.string().nullable(),
  nodeTitle: z.string().nullable(),
  due: momentSchema.nullable(),
  startedAt: momentSchema,
  endedAt: momentSchema.nullable(),
});
export const runListItemSchema = listItem.openapi('RunListItem') satisfies z.ZodType<RunListItem>;

export const runSchema = listItem
  .extend({
    document: documentSchema,
    entry: objectSchema.openapi({ description: 'Properties of the event that let the person in' }),
    entryEvent: z.string().nullable(),
    entryMessageId: z.string().nullable(),
    instanceKey: z.string(),
    steps: z.array(stepSchema),
    messages: z.array(messageSchema),
  })
  .openapi('Run') satisfies z.ZodType<RunView>;
