import { z } from 'zod';
import type { JsonObject } from '@/shared/json';
import { cleanJson } from '../event/clean-json';
import { EventProblem } from '../event/event-problem';
import { momentSchema } from '../event/event-schema';
import { MAX_BATCH_EVENTS, MAX_EVENT_BYTES } from '../limits';
import type { Body } from './read-body';
import { UnreadableBody } from './unreadable-body';

/** One HTTP request's events, each still exactly as sent. */
export interface Call {
  events: readonly unknown[];
  context: JsonObject;
  sentAt: Date | null;
  writeKey: string | null;
}

const envelopeSchema = z.object({
  writeKey: z.string().min(1).nullish().catch(null),
  sentAt: momentSchema.optional().catch(null),
  context: z.unknown().optional(),
  batch: z.unknown().optional(),
});

/** Reads {batch: […]} or, for the address of one type, one event. Throws UnreadableBody when there is nothing to judge. */
export function parseCall({ text, bytes }: Body, isBatch: boolean): Call {
  const json = parseJson(text);
  const envelope = envelopeSchema.safeParse(json).data;
  if (!envelope || Array.isArray(json))
    throw new UnreadableBody('invalid', 'The body must be a JSON object.', text);
  const { writeKey = null, sentAt = null } = envelope;
  if (!isBatch) {
    if (bytes > MAX_EVENT_BYTES)
      throw new UnreadableBody('too-large', `The event is larger than ${MAX_EVENT_BYTES / 1024} KB.`, text);
    return { events: [json], context: {}, sentAt, writeKey };
  }
  if (!Array.isArray(envelope.batch))
    throw new UnreadableBody('invalid', 'The body must hold the events in an array named batch.', text);
  if (envelope.batch.length > MAX_BATCH_EVENTS)
    throw new UnreadableBody('too-large', `A batch may hold ${MAX_BATCH_EVENTS} events at most.`, text);
  return { events: envelope.batch, context: contextOf(envelope.context), sentAt, writeKey };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : 'it could not be read';
    throw new UnreadableBody('invalid', `The body is not valid JSON: ${detail}`, text);
  }
}

/** A batch's own context is a courtesy: one that cannot be stored is left out, its events are taken. */
function contextOf(sent: unknown): JsonObject {
  try {
    const context = cleanJson(sent);
    return context !== null && typeof context === 'object' && !Array.isArray(context) ? context : {};
  } catch (error) {
    if (error instanceof EventProblem) return {};
    throw error;
  }
}
