import { z } from 'zod';
import type { JsonObject } from '@/shared/json';
import { MAX_ID_LENGTH, MAX_NAME_LENGTH } from '../limits';
import { EVENT_TYPES } from './event-row';

/** What broken integrations send instead of an id; each would make one person out of thousands. */
const NOT_AN_ID = new Set(['null', 'undefined', 'NaN', '[object Object]']);

const idProblem = `must be a text of at most ${MAX_ID_LENGTH} characters or a whole number.`;

/** A user, anonymous, group or message id; blank counts as absent. */
const id = z
  .union([z.string().max(MAX_ID_LENGTH), z.int().transform(String), z.null()], { error: idProblem })
  .optional()
  .transform((value) => value?.trim() || null)
  .refine((value) => value === null || !NOT_AN_ID.has(value), {
    error: 'is the text of an empty value, not an id. Send the real id or leave it out.',
  });

const object = z
  .custom<JsonObject | null>(
    (value) => value === null || (typeof value === 'object' && !Array.isArray(value)),
    { error: 'must be an object of names and values.' },
  )
  .optional()
  .transform((value) => value ?? {});

const name = z
  .string({ error: 'must be a text.' })
  .max(MAX_NAME_LENGTH, `must have at most ${MAX_NAME_LENGTH} characters.`)
  .nullish()
  .transform((value) => value?.trim() || null);

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(10_000, 0, 1);

/** ISO 8601 text or milliseconds since 1970; a text without a zone is UTC. */
function toDate(value: string | number | null | undefined, context: z.RefinementCtx): Date | null {
  if (value === undefined || value === null || value === '') return null;
  const isLocal = typeof value === 'string' && /T[\d:.]+$/.test(value);
  const at =
    typeof value === 'number'
      ? value
      : /^\d{4}-/.test(value)
        ? Date.parse(isLocal ? `${value}Z` : value)
        : Number.NaN;
  if (at >= EARLIEST && at < LATEST) return new Date(at);
  context.addIssue({
    code: 'custom',
    message: 'is not a time. Send ISO 8601, e.g. 2026-11-24T09:30:00.000Z.',
  });
  return z.NEVER;
}

/** A moment as a sender writes it; null when absent. */
export const momentSchema = z
  .union([z.string(), z.number(), z.null()], { error: 'must be an ISO 8601 text.' })
  .optional()
  .transform(toDate);

/** One event of any type as SDKs send it; unknown fields are ignored. Cleaned JSON goes in. */
export const eventSchema = z.object({
  type: z.enum(EVENT_TYPES, { error: `must be one of ${EVENT_TYPES.join(', ')}.` }),
  messageId: id,
  userId: id,
  anonymousId: id,
  previousId: id,
  groupId: id,
  event: name,
  name,
  category: name,
  properties: object,
  traits: object,
  context: object,
  timestamp: momentSchema,
  originalTimestamp: momentSchema,
  sentAt: momentSchema,
});

export type ParsedEvent = z.infer<typeof eventSchema>;
