import { z } from '@hono/zod-openapi';
import type { JourneyNode } from '@/journey/graph/types';
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

/** A step as in a journey's document. */
const nodeSchema = z.looseObject({ kind: z.string() }) as unknown as z.ZodType<JourneyNode>;

export const runSchema = listItem
  .extend({
    document: documentSchema,
    formerNodes: z.record(z.string(), nodeSchema).openapi({
      description: 'Steps that the run went through in earlier versions and that its version has not',
    }),
    moves: z
      .array(
        z.object({
          at: momentSchema,
          fromVersion: z.number(),
          toVersion: z.number(),
          fromNode: z.string().nullable(),
          toNode: z.string().nullable(),
          timer: z.enum(['kept', 'recomputed', 'begins', 'none']),
        }),
      )
      .openapi({ description: 'When it was moved to another version' }),
    entry: objectSchema.openapi({ description: 'Properties of the event that let the person in' }),
    entryEvent: z.string().nullable(),
    entryMessageId: z.string().nullable(),
    instanceKey: z.string(),
    steps: z.array(stepSchema),
    messages: z.array(messageSchema),
  })
  .openapi('Run') satisfies z.ZodType<RunView>;
