import type { PoolClient } from 'pg';
import type { EventFact } from '@/journey/rules/facts';

export interface EventQuery {
  workspaceId: string;
  personId: string;
  name: string;
  /** ms since epoch */
  since: number;
}

/** Of one name and person: a machine that sends under one id for months must not fill the memory of the worker. */
const MOST = 10_000;

// One look into the person's own index for each query, whatever the planner thinks of the names.
const SELECT = `
SELECT e.person_id AS "personId", e.name, e.message_id AS "messageId", e.properties,
       floor(extract(epoch FROM e.timestamp) * 1000)::float8 AS at
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::float8[]) AS asked (workspace_id, person_id, name, since)
 CROSS JOIN LATERAL (
   SELECT * FROM event own
    WHERE own.workspace_id = asked.workspace_id AND own.person_id = asked.person_id AND own.name = asked.name
      AND own.timestamp >= to_timestamp(asked.since / 1000)
    ORDER BY own.timestamp DESC LIMIT ${MOST}
 ) e
 ORDER BY e.timestamp, e.message_id`;

/**
 * Events that the reactor has given to these people, oldest first; each once, however many of the queries it answers. Of one name the latest
 * 10,000 of a person.
 */
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
