import type { ClientBase } from 'pg';
import type { JsonObject } from '@/shared/json';
import { SYSTEM_PREFIX } from '@/shared/system-events';
import { rows } from '../rows';

/** Something that the product itself has to say about a person, or that a journey emits. Exactly one of the three names whom it is about. */
export interface SystemEvent {
  workspaceId: string;
  /** Missing: system. `track`: an event like those of people, which rules and triggers see. */
  type?: 'system' | 'track';
  /** Whoever this person was merged into gets it. */
  personId?: string;
  /** A person who may not be known yet. */
  userId?: string;
  anonymousId?: string;
  /** Begins with `safar:`, unless it is a track. */
  name: string;
  /** Deterministic: the same one again changes nothing, for ever. */
  messageId: string;
  properties: JsonObject;
  /** What it is addressed to, e.g. {journeyId, nodeId}: not among the properties that rules and messages read. */
  context?: JsonObject;
  timestamp: Date;
}

const INSERT = `
WITH said AS (
  SELECT row_number() OVER () AS position, s.*
    FROM json_to_recordset($1::json) AS s ("workspaceId" uuid, type text, "personId" uuid, "userId" text, "anonymousId" text, name text,
         "messageId" text, properties jsonb, context jsonb, timestamp timestamptz)
), fresh AS (
  INSERT INTO event (workspace_id, message_id, type, name, user_id, anonymous_id, person_id, properties, context, timestamp)
  SELECT "workspaceId", "messageId", coalesce(type, 'system'), name, "userId", "anonymousId", "personId", properties,
         coalesce(context, '{}'), timestamp
    FROM said ORDER BY "workspaceId", "messageId", position
  ON CONFLICT DO NOTHING
  RETURNING workspace_id, message_id
)
INSERT INTO event_inbox (workspace_id, message_id)
SELECT workspace_id, message_id FROM fresh JOIN said ON workspace_id = "workspaceId" AND message_id = "messageId"
 GROUP BY workspace_id, message_id ORDER BY min(position)`;

/**
 * Logs what the product has to say and owes it to the reactor, inside the caller's transaction; repeats are left as they were. Call
 * `notify('safar_inbox')` after the commit. Returns how many were new.
 */
export async function insertSystemEvents(
  client: Pick<ClientBase, 'query'>,
  events: readonly SystemEvent[],
): Promise<number> {
  if (events.length === 0) return 0;
  const stranger = events.find(
    ({ type = 'system', name }) => name.startsWith(SYSTEM_PREFIX) !== (type === 'system'),
  );
  if (stranger)
    throw new Error(
      `The names of system events, and only those, begin with ${SYSTEM_PREFIX}: ${stranger.name}`,
    );
  const { rowCount } = await client.query({
    name: 'insert-system-events',
    text: INSERT,
    values: [rows(events)],
  });
  return rowCount ?? 0;
}
