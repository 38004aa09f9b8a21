import { pool } from '../pool';

export interface NewEvent {
  workspaceId: string;
  messageId: string;
  type: string;
  name: string;
  userId: string | null;
  anonymousId: string | null;
  properties: object;
  context: object;
  timestamp: Date;
  originalTimestamp: Date | null;
  sentAt: Date | null;
  receivedAt: Date;
}

// One statement, so one transaction and one trip: what was not there yet is logged and owed to the reactor, the rest is
// left alone. Rows lock in key order, so that two batches with the same repeats cannot wait for each other in a circle;
// the inbox keeps the order of arrival.
const INSERT = `
WITH sent AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::jsonb[],
                       $9::timestamptz[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[])
    WITH ORDINALITY AS t(workspace_id, message_id, type, name, user_id, anonymous_id, properties, context,
                         timestamp, original_timestamp, sent_at, received_at, position)
), fresh AS (
  INSERT INTO event (workspace_id, message_id, type, name, user_id, anonymous_id, properties, context,
                     timestamp, original_timestamp, sent_at, received_at)
  SELECT workspace_id, message_id, type, name, user_id, anonymous_id, properties, context,
         timestamp, original_timestamp, sent_at, received_at
    FROM sent ORDER BY workspace_id, message_id, position
  ON CONFLICT DO NOTHING
  RETURNING workspace_id, message_id
)
INSERT INTO event_inbox (workspace_id, message_id)
SELECT workspace_id, message_id FROM fresh JOIN sent USING (workspace_id, message_id)
 GROUP BY workspace_id, message_id ORDER BY min(position)`;

/** Logs events and owes them to the reactor; returns how many were new. A repeated message id is left as it was. */
export async function insertEvents(events: readonly NewEvent[]): Promise<number> {
  const column = <T>(read: (event: NewEvent) => T): T[] => events.map(read);
  const result = await pool().query({
    name: 'insert-events',
    text: INSERT,
    values: [
      column((event) => event.workspaceId),
      column((event) => event.messageId),
      column((event) => event.type),
      column((event) => event.name),
      column((event) => event.userId),
      column((event) => event.anonymousId),
      column((event) => JSON.stringify(event.properties)),
      column((event) => JSON.stringify(event.context)),
      column((event) => event.timestamp.toISOString()),
      column((event) => event.originalTimestamp?.toISOString() ?? null),
      column((event) => event.sentAt?.toISOString() ?? null),
      column((event) => event.receivedAt.toISOString()),
    ],
  });
  return result.rowCount ?? 0;
}
