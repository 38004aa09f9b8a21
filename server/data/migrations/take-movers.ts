import type { PoolClient } from 'pg';
import type { MigrationChoices } from '@/journey/migrate/types';

export interface RunningMigration extends MigrationChoices {
  id: string;
  workspaceId: string;
  journeyId: string;
  /** To which people are moved. */
  version: number;
}

const LOCK = `
SELECT id, workspace_id AS "workspaceId", journey_id AS "journeyId", version, map, timers
  FROM migration WHERE id = $1 AND status = 'running' FOR UPDATE`;

/** The migration, locked, while it is running. */
export async function lockMigration(client: PoolClient, id: string): Promise<RunningMigration | null> {
  const { rows } = await client.query<RunningMigration>(LOCK, [id]);
  return rows[0] ?? null;
}

const MOVERS = `
SELECT id FROM run
 WHERE workspace_id = $1 AND journey_id = $2 AND version < $3 AND status IN ('waiting', 'held')
 ORDER BY version, id LIMIT $4`;

/** Runs that are to be moved next, not locked yet. Those that are owed their start come later. */
export async function findMovers(
  client: PoolClient,
  { workspaceId, journeyId, version }: RunningMigration,
  limit: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(MOVERS, [workspaceId, journeyId, version, limit]);
  return rows.map(({ id }) => id);
}

const FINISH = `
UPDATE migration m SET status = 'done', ended_at = clock_timestamp()
 WHERE m.id = $1 AND m.created_at < clock_timestamp() - $2 * interval '1 millisecond'
   AND NOT EXISTS (SELECT 1 FROM run r WHERE r.workspace_id = m.workspace_id AND r.journey_id = m.journey_id
                     AND r.version < m.version AND r.status <> 'ended')`;

/**
 * Ends a migration when nobody is left on an older version. Not within `settleMs` of its beginning: an entry into the version before may
 * still be on its way.
 */
export async function finishMigration(client: PoolClient, id: string, settleMs: number): Promise<boolean> {
  const { rowCount } = await client.query(FINISH, [id, settleMs]);
  return rowCount === 1;
}
