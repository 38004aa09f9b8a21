import type { PoolClient } from 'pg';

const SELECT = `
SELECT m.person_id AS "personId", s.key, floor(extract(epoch FROM m.since) * 1000)::float8 AS since
  FROM segment_member m JOIN segment s ON s.workspace_id = m.workspace_id AND s.id = m.segment_id
 WHERE (m.workspace_id, m.person_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
   AND m.since IS NOT NULL AND m.until IS NULL`;

/** The segments that these people belong to: by person, since when (ms since epoch) by key. */
export async function readSegmentsOf(
  client: PoolClient,
  people: readonly { workspaceId: string; personId: string }[],
): Promise<Map<string, Record<string, number>>> {
  const { rows } = await client.query<{ personId: string; key: string; since: number }>({
    name: 'read-segments-of',
    text: SELECT,
    values: [people.map(({ workspaceId }) => workspaceId), people.map(({ personId }) => personId)],
  });
  const segments = new Map<string, Record<string, number>>();
  for (const { personId, key, since } of rows)
    segments.set(personId, { ...segments.get(personId), [key]: since });
  return segments;
}
