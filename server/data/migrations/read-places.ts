import type { Pool, PoolClient } from 'pg';
import type { Place } from '@/journey/migrate/preview';
import { pool } from '../pool';

const PLACES = `
SELECT version, (state->>'pc')::int AS pc, coalesce(state->'open', 'null') <> 'null' AS "isOpen", count(*)::int AS count
  FROM run
 WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended' AND version < $3
 GROUP BY 1, 2, 3`;

/** Where people of versions before this one stand now. */
export async function readPlaces(
  workspaceId: string,
  journeyId: string,
  before: number,
  client: Pool | PoolClient = pool(),
): Promise<Place[]> {
  const { rows } = await client.query<Place>(PLACES, [workspaceId, journeyId, before]);
  return rows;
}
