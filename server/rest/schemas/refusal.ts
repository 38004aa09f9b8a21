import { z } from '@hono/zod-openapi';
import type { EntryRefusalReason } from '@/journey/plan/types';
import type { RefusalView } from '@/server/read/views/refusal-views';
import { idSchema, momentSchema, reasonSchema } from './common';

export const refusalCodeSchema = z.string() as unknown as z.ZodType<EntryRefusalReason['code']>;

export const refusalSchema = z
  .object({
    person: z.object({ id: idSchema, name: z.string() }),
    journeyId: idSchema,
    journeyName: z.string(),
    event: z.string().nullable().openapi({ description: 'Name of the event that asked for it' }),
    messageId: z.string(),
    reason: reasonSchema<EntryRefusalReason>().openapi({ description: 'Why, with the facts behind it' }),
    at: momentSchema,
  })
  .openapi('Refusal') satisfies z.ZodType<RefusalView>;
