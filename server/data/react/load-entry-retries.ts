import type { PoolClient } from 'pg';
import type { JsonObject } from '@/shared/json';

/** An entry that failed for a missing trait, with the event that asked for it. */
export interface EntryRetry {
  workspaceId: string;
  journeyId: string;
  messageId: string;
  personId: string;
  until: Date;
  event: string;
  properties: JsonObject;
  /** When the event happened, ms since epoch. */
  at: number;
  /** Trigger nodes that had heard it; empty: those that listen to its name. */
  nodes: string[];
}

const SELECT = `
SELECT r.workspace_id AS "workspaceId", r.journey_id AS "journeyId", r.message_id AS "messageId",
       r.person_id AS "personId", r.until, r.nodes, e.name AS event, e.properties,
       floor(extract(epoch FROM e.timestamp) * 1000)::float8 AS at
  FROM entry_retry r JOIN event e USING (workspace_id, message_id)
 WHERE r.workspace_id = ANY($1::uuid[]) AND r.person_id = ANY($2::uuid[]) AND r.until > clock_timestamp()
 ORDER BY e.timestamp`;

/** What these people may still be let into once more is known of them. */
export async function loadEntryRetries(
  client: PoolClient,
  people: readonly { workspaceId: string; id: string }[],
): Promise<EntryRetry[]> {
  if (people.length === 0) return [];
  const { rows } = await client.query<EntryRetry>({
    name: 'load-entry-retries',
    text: SELECT,
    values: [[...new Set(people.map(({ workspaceId }) => workspaceId))], people.map(({ id }) => id)],
  });
  return rows;
}
