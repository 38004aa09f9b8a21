import type { PoolClient } from 'pg';

/** How many people a journey has let in. */
export interface EntryCount {
  journeyId: string;
  total: number;
  today: number;
}

const SELECT = `
SELECT d.journey_id AS "journeyId", sum(d.count)::float8 AS total,
       coalesce(sum(d.count) FILTER (WHERE d.day = asked.today), 0)::float8 AS today
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS asked (workspace_id, journey_id, today)
  JOIN journey_entry_day d ON d.workspace_id = asked.workspace_id AND d.journey_id = asked.journey_id
 GROUP BY d.journey_id`;

/** Entries so far of journeys that have a cap. `today`: ISO date in the workspace's zone. */
export async function loadEntryCounts(
  client: PoolClient,
  asked: readonly { workspaceId: string; journeyId: string; today: string }[],
): Promise<EntryCount[]> {
  if (asked.length === 0) return [];
  const { rows } = await client.query<EntryCount>({
    name: 'load-entry-counts',
    text: SELECT,
    values: [
      asked.map(({ workspaceId }) => workspaceId),
      asked.map(({ journeyId }) => journeyId),
      asked.map(({ today }) => today),
    ],
  });
  return rows;
}
