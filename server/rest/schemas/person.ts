import { z } from '@hono/zod-openapi';
import type { PersonListItem, PersonView } from '@/server/read/views/person-views';
import { channelSchema, idSchema, momentSchema, objectSchema } from './common';

const reachSchema = z
  .object({
    channel: channelSchema,
    reachable: z.boolean(),
    reason: z.enum([
      'reachable',
      'no-address',
      'invalid-address',
      'no-token',
      'no-consent',
      'opted-out',
      'suppressed',
    ]),
    since: momentSchema.optional(),
  })
  .openapi('Reach');

const listItem = z.object({
  id: idSchema,
  name: z.string(),
  userId: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  reach: z.array(reachSchema),
  isAnonymous: z.boolean(),
  firstSeenAt: momentSchema,
  lastSeenAt: momentSchema,
});
export const personListItemSchema = listItem.openapi('PersonListItem') satisfies z.ZodType<PersonListItem>;

export const personSchema = listItem
  .extend({
    identities: z.array(z.object({ kind: z.string(), value: z.string(), createdAt: momentSchema })),
    traits: objectSchema,
    openRuns: z.number(),
    runs: z.number(),
    messages: z.number(),
    merges: z.array(z.object({ fromId: idSchema, messageId: z.string(), mergedAt: momentSchema })),
  })
  .openapi('Person') satisfies z.ZodType<PersonView>;
