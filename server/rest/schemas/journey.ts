import { z } from '@hono/zod-openapi';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import type {
  JourneyCounts,
  JourneyListItem,
  JourneyView,
  VersionItem,
  VersionView,
} from '@/server/read/views/journey-views';
import { JOURNEY_STATUSES } from '@/shared/journey-status';
import type { JsonObject } from '@/shared/json';
import { idSchema, momentSchema, objectSchema } from './common';
import { detailSchema } from './problem';

/** In the OpenAPI document a component of its own, which documents/openapi-document fills in. */
export const documentSchema = z
  .lazy(() => journeyDocumentSchema)
  .openapi('JourneyDocument', { type: 'object' });

export const journeyStatusSchema = z.enum(JOURNEY_STATUSES);

export const journeyListItemSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    status: journeyStatusSchema,
    liveVersion: z.number().nullable(),
    hasUnpublishedChanges: z.boolean(),
    triggers: z
      .array(z.object({ kind: z.string(), config: objectSchema as unknown as z.ZodType<JsonObject> }))
      .openapi({ description: 'What lets people in: the complete triggers of the draft, the upper first' }),
    nodeCount: z.number(),
    hasGoals: z.boolean(),
    folder: z.string().nullable(),
    tags: z.array(z.string()),
    owner: z
      .object({ id: idSchema, name: z.string() })
      .nullable()
      .openapi({ description: 'Who looks after it' }),
    open: z.number().openapi({ description: 'People inside now, of all versions' }),
    entered: z.number().openapi({ description: 'Entries since ever' }),
    entries: z.array(z.number()).openapi({ description: 'Entries per day, the last 30 days, oldest first' }),
    converted: z
      .array(z.number())
      .openapi({ description: "How many of each day's entries have reached a goal since" }),
    updatedAt: momentSchema,
    updatedBy: z.string().nullable(),
  })
  .openapi('JourneyListItem') satisfies z.ZodType<JourneyListItem>;

export const journeySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    status: journeyStatusSchema,
    document: documentSchema,
    revision: z.number().openapi({ description: 'Counts up with each save of the draft' }),
    liveVersion: z.number().nullable(),
    hasUnpublishedChanges: z.boolean(),
    pause: z
      .object({
        entrants: z.enum(['queue', 'refuse']),
        inside: z.enum(['hold', 'discard']),
        timers: z.enum(['keep', 'extend']),
        until: momentSchema.nullable(),
        atExpiry: z.enum(['resume', 'stop']),
        since: momentSchema,
        isEnding: z.boolean().openapi({ description: 'The resume is under way' }),
      })
      .nullable(),
    updatedAt: momentSchema,
    updatedBy: z.string().nullable(),
  })
  .openapi('Journey') satisfies z.ZodType<JourneyView>;

/** A journey after a write, with everything that stands between its draft and publishing. */
export const savedJourneySchema = journeySchema
  .extend({ problems: z.array(detailSchema) })
  .openapi('SavedJourney');

const version = z.object({
  number: z.number(),
  note: z.string(),
  publishedAt: momentSchema,
  publishedBy: z.string().nullable(),
  isLive: z.boolean(),
  nodeCount: z.number(),
  openRuns: z.number(),
});
export const versionItemSchema = version.openapi('JourneyVersionItem') satisfies z.ZodType<VersionItem>;
export const versionSchema = version
  .extend({ journeyId: idSchema, document: documentSchema, planHash: z.string() })
  .openapi('JourneyVersion') satisfies z.ZodType<VersionView>;

export const countsSchema = z
  .object({
    journeyId: idSchema,
    open: z.number(),
    held: z.number().openapi({ description: 'Of those: held by a pause, and not gone on yet' }),
    entered: z.number(),
    ended: z.number(),
    nodes: z.record(z.string(), z.record(z.string(), z.number())).openapi({
      description:
        'Per node: entered, waiting, planned, accepted, failed, unknown, suppressed, converted, passed:<port>',
    }),
    at: momentSchema,
  })
  .openapi('JourneyCounts') satisfies z.ZodType<JourneyCounts>;
