import type { PoolClient } from 'pg';
import type { EventFact } from '@/journey/rules/facts';

export interface EventQuery {
  workspaceId: string;
  personId: string;
  name: string;
  /** ms since epoch */
  since: number;
}

const SELECT = `
SELECT e.person_id AS "personId", e.name, e.message_id AS "messageId", e.properties,
       floor(extract(epoch FROM e.timestamp) * 1000)::float8 AS at
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::float8[]) AS asked (workspace_id, person_id, name, since)
  JOIN event e ON e.workspace_id = asked.workspace_id AND e.person_id = asked.person_id AND e.name = asked.name
              AND e.timestamp >= to_timestamp(asked.since / 1000)
 ORDER BY e.timestamp, e.message_id`;

/** Events that the reactor has given to these people, oldest first; each once, however many of the queries it answers. */
export async function readEvents(
  client: PoolClient,
  asked: readonly EventQuery[],
): Promise<(EventFact & { personId: string })[]> {
  const queries = widest(asked);
  const { rows } = await client.query<EventFact & { personId: string }>({
    name: 'read-events',
    text: SELECT,
    values: [
      queries.map(({ workspaceId }) => workspaceId),
      queries.map(({ personId }) => personId),
      queries.map(({ name }) => name),
      queries.map(({ since }) => since),
    ],
  });
  return rows;
}

/** Of queries for the same events of the same person the one that looks back farthest. */
function widest(queries: readonly EventQuery[]): EventQuery[] {
  const folded = new Map<string, EventQuery>();
  for (const query of queries) {
    const key = `${query.personId} ${query.name}`;
    const known = folded.get(key);
    if (!known || query.since < known.since) folded.set(key, query);
  }
  return [...folded.values()];
}
