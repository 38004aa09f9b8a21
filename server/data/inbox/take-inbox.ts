import type { PoolClient } from 'pg';
import type { JsonObject } from '@/shared/json';

export interface ReceivedEvent {
  workspaceId: string;
  messageId: string;
  type: string;
  name: string;
  userId: string | null;
  anonymousId: string | null;
  /** Of an event of the product's own, system or emitted by a journey: whom it is about. */
  personId: string | null;
  /** track, page, screen: properties. identify, group: traits. alias: {previousId}. */
  properties: JsonObject;
  context: JsonObject;
  timestamp: Date;
}

const TAKE = `
WITH taken AS (DELETE FROM event_inbox WHERE seq = ANY($1::bigint[]) RETURNING seq, workspace_id, message_id)
SELECT e.workspace_id AS "workspaceId", e.message_id AS "messageId", e.type, e.name, e.user_id AS "userId",
       e.anonymous_id AS "anonymousId", e.person_id AS "personId", e.properties, e.context, e.timestamp
  FROM taken JOIN event e USING (workspace_id, message_id)
 ORDER BY taken.seq`;

/** Consumes these rows of the inbox; they come back when the transaction does not commit. */
export async function takeInbox(client: PoolClient, seqs: readonly string[]): Promise<ReceivedEvent[]> {
  const { rows } = await client.query<ReceivedEvent>({ name: 'take-inbox', text: TAKE, values: [seqs] });
  return rows;
}
