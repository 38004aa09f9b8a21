import { z } from '@hono/zod-openapi';
import { EVENT_TYPES } from '@/server/ingest/event/event-row';
import type { ReceivedEventView, RejectedEventView } from '@/server/read/views/workspace-views';
import { idSchema, momentSchema, objectSchema } from './common';

export const sentEventSchema = z
  .object({
    type: z.enum(EVENT_TYPES).default('track'),
    messageId: z.string().max(255).optional().openapi({ description: 'Sent twice, it counts once' }),
    userId: z.string().max(255).optional(),
    anonymousId: z.string().max(255).optional(),
    previousId: z.string().max(255).optional(),
    groupId: z.string().max(255).optional(),
    event: z.string().max(200).optional().openapi({ description: 'Name of a track event' }),
    name: z.string().max(200).optional().openapi({ description: 'Name of a page or screen' }),
    properties: objectSchema.optional(),
    traits: objectSchema.optional(),
    context: objectSchema.optional(),
    timestamp: momentSchema.optional(),
  })
  .openapi('SentEvent', {
    example: { userId: 'user-7', event: 'Cart Updated', properties: { total: 420000 } },
  });

export const receivedEventSchema = z
  .object({
    messageId: z.string(),
    type: z.string(),
    name: z.string(),
    person: z.object({ id: idSchema, name: z.string() }).nullable(),
    properties: objectSchema,
    timestamp: momentSchema,
    receivedAt: momentSchema,
  })
  .openapi('ReceivedEvent') satisfies z.ZodType<ReceivedEventView>;

export const rejectedEventSchema = z
  .object({
    id: idSchema,
    messageId: z.string().nullable(),
    reason: z.string(),
    field: z.string().nullable(),
    body: z.string(),
    receivedAt: momentSchema,
  })
  .openapi('RejectedEvent') satisfies z.ZodType<RejectedEventView>;
