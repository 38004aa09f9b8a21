import { z } from '@hono/zod-openapi';
import {
  type AttemptView,
  MESSAGE_STATES,
  type MessageListItem,
  type MessageView,
  type Rendered,
} from '@/server/read/views/message-views';
import { MESSAGE_VERDICTS } from '@/shared/message-verdict';
import { channelSchema, idSchema, languageSchema, momentSchema, reasonSchema } from './common';

export const messageStateSchema = z.enum(MESSAGE_STATES);

const renderedSchema = z
  .discriminatedUnion('channel', [
    z.object({
      channel: z.literal('email'),
      from: z.string(),
      subject: z.string(),
      preheader: z.string(),
      html: z.string(),
      text: z.string(),
    }),
    z.object({ channel: z.literal('sms'), text: z.string(), parts: z.number() }),
    z.object({ channel: z.literal('push'), title: z.string(), body: z.string(), url: z.string().nullable() }),
  ])
  .openapi('RenderedMessage') satisfies z.ZodType<Rendered>;

const attemptSchema = z
  .object({
    n: z.number(),
    startedAt: momentSchema,
    endedAt: momentSchema.nullable(),
    outcome: z.enum(['accepted', 'refused', 'retry', 'unknown']).nullable(),
    code: z.string().nullable(),
    detail: z.string().nullable(),
    latencyMs: z.number().nullable(),
  })
  .openapi('Attempt') satisfies z.ZodType<AttemptView>;

const listItem = z.object({
  id: idSchema,
  channel: channelSchema,
  state: messageStateSchema,
  reason: reasonSchema<NonNullable<MessageListItem['reason']>>().nullable(),
  templateId: idSchema,
  templateName: z.string(),
  address: z.string().nullable(),
  personId: idSchema,
  runId: idSchema.nullable(),
  journeyId: idSchema.nullable(),
  nodeId: z.string().nullable(),
  visit: z.number(),
  plannedAt: momentSchema,
  settledAt: momentSchema.nullable(),
});
export const messageListItemSchema = listItem.openapi('MessageListItem') satisfies z.ZodType<MessageListItem>;

export const messageSchema = listItem
  .extend({
    templateVersion: z.number().nullable(),
    language: languageSchema.nullable(),
    provider: z.string().nullable(),
    providerMessageId: z.string().nullable(),
    rendered: renderedSchema.nullable(),
    attempts: z.array(attemptSchema),
    verdict: z
      .object({ said: z.enum(MESSAGE_VERDICTS), by: z.string().nullable(), at: momentSchema })
      .nullable()
      .openapi({ description: 'What a person said of its unknown outcome; by null: through the API' }),
  })
  .openapi('Message') satisfies z.ZodType<MessageView>;
