import type { z } from 'zod';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { SYSTEM_PREFIX } from '@/shared/system-events';
import { MAX_EVENT_BYTES } from '../limits';
import { cleanJson, stripBidiControls } from './clean-json';
import { correctClock } from './correct-clock';
import { EventProblem } from './event-problem';
import type { EventRow } from './event-row';
import { eventSchema, type ParsedEvent } from './event-schema';

/** What is known about an event besides its own fields. */
export interface Envelope {
  workspaceId: string;
  /** Type given by the address (/v1/track); wins over the event's own. */
  type?: string | undefined;
  /** The batch's context; an event's own wins, name by name. */
  context?: JsonObject;
  /** The batch's. */
  sentAt: Date | null;
  receivedAt: Date;
}

/** Reads one event exactly as it was sent (any JSON). Throws EventProblem; has no other way to fail. */
export function readEvent(sent: unknown, envelope: Envelope): EventRow {
  const cleaned = cleanJson(sent);
  if (cleaned === null || typeof cleaned !== 'object' || Array.isArray(cleaned))
    throw new EventProblem('', 'An event must be a JSON object.');
  if (Buffer.byteLength(JSON.stringify(cleaned)) > MAX_EVENT_BYTES)
    throw new EventProblem('', `The event is larger than ${MAX_EVENT_BYTES / 1024} KB.`);

  const parsed = eventSchema.safeParse(envelope.type ? { ...cleaned, type: envelope.type } : cleaned);
  if (!parsed.success) throw problemOf(parsed.error);
  const event = parsed.data;
  requireSubject(event);
  requireOwnName(event);

  const originalTimestamp = event.originalTimestamp ?? event.timestamp;
  const sentAt = event.sentAt ?? envelope.sentAt;
  const { workspaceId, receivedAt } = envelope;
  return {
    workspaceId,
    messageId: event.messageId ?? newId(),
    type: event.type,
    name: nameOf(event),
    userId: event.userId,
    anonymousId: event.anonymousId,
    properties: propertiesOf(event),
    context: contextOf(event, envelope),
    timestamp: correctClock({ originalTimestamp, sentAt, receivedAt }),
    originalTimestamp,
    sentAt,
    receivedAt,
  };
}

function problemOf(error: z.ZodError): EventProblem {
  const field = error.issues[0]?.path.join('.') ?? '';
  return new EventProblem(field, `${field} ${error.issues[0]?.message ?? 'is not valid.'}`);
}

function requireSubject(event: ParsedEvent): void {
  if (event.type === 'alias' && !event.userId)
    throw new EventProblem('userId', 'An alias needs userId, the id the person has from now on.');
  if (event.type === 'alias' && !event.previousId)
    throw new EventProblem('previousId', 'An alias needs previousId, the id the person had so far.');
  if (!event.userId && !event.anonymousId)
    throw new EventProblem('userId', 'The event names nobody: send userId, anonymousId or both.');
  if (event.type === 'track' && !event.event)
    throw new EventProblem('event', 'A track call needs event, the name of what happened.');
  if (event.type === 'group' && !event.groupId)
    throw new EventProblem('groupId', 'A group call needs groupId.');
}

/** Names of the product's own events: whoever could use them could let people in. */
function requireOwnName(event: ParsedEvent): void {
  if (nameOf(event).toLowerCase().startsWith(SYSTEM_PREFIX))
    throw new EventProblem(
      event.type === 'track' ? 'event' : 'name',
      `Names that begin with "${SYSTEM_PREFIX}" are kept for Safar itself. Give the event another name.`,
    );
}

function nameOf(event: ParsedEvent): string {
  if (event.type === 'track') return event.event ?? event.type;
  if (event.type === 'page' || event.type === 'screen') return event.name ?? event.category ?? event.type;
  return event.type;
}

function propertiesOf(event: ParsedEvent): JsonObject {
  if (event.type === 'alias') return { previousId: event.previousId };
  if (event.type === 'identify' || event.type === 'group')
    return stripBidiControls(event.traits) as JsonObject;
  if (event.type === 'track') return event.properties;
  const { name, category } = event;
  return { ...(name ? { name } : {}), ...(category ? { category } : {}), ...event.properties };
}

function contextOf(event: ParsedEvent, envelope: Envelope): JsonObject {
  const context: JsonObject = { ...envelope.context, ...event.context };
  if (context.traits) context.traits = stripBidiControls(context.traits);
  if (event.type === 'group') context.groupId = event.groupId;
  return context;
}
