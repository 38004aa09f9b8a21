import type { PoolClient } from 'pg';

export interface ActivityQuery {
  workspaceId: string;
  personId: string;
  /** ms since epoch */
  since: number;
}

const SELECT = `
SELECT asked.person_id AS "personId", max(floor(extract(epoch FROM last.timestamp) * 1000))::float8 AS at
  FROM unnest($1::uuid[], $2::uuid[], $3::float8[]) AS asked (workspace_id, person_id, since)
 CROSS JOIN LATERAL (
   SELECT e.timestamp FROM event e
    WHERE e.workspace_id = asked.workspace_id AND e.person_id = asked.person_id AND e.type <> 'system'
      AND e.timestamp >= to_timestamp(asked.since / 1000)
    ORDER BY e.timestamp DESC LIMIT 1
 ) AS last
 GROUP BY asked.person_id`;

/** When these people last did anything, ms since epoch, by person; who did nothing since is missing. */
export async function readLastActivity(
  client: PoolClient,
  queries: readonly ActivityQuery[],
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ personId: string; at: number }>({
    name: 'read-last-activity',
    text: SELECT,
    values: [
      queries.map(({ workspaceId }) => workspaceId),
      queries.map(({ personId }) => personId),
      queries.map(({ since }) => since),
    ],
  });
  return new Map(rows.map(({ personId, at }) => [personId, at]));
}
