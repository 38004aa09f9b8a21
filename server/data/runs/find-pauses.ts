import { pool } from '../pool';

export interface PausedJourney {
  workspaceId: string;
  journeyId: string;
}

/** Pauses whose end was asked for `olderThanMs` ago and is not carried out yet: whoever began it is gone. */
export async function findUnfinishedReleases(olderThanMs: number): Promise<PausedJourney[]> {
  const { rows } = await pool().query<PausedJourney>(
    `SELECT workspace_id AS "workspaceId", id AS "journeyId" FROM journey
      WHERE status = 'paused'
        AND (pause#>>'{release,at}')::timestamptz < clock_timestamp() - $1 * interval '1 millisecond'`,
    [olderThanMs],
  );
  return rows;
}

/** Pauses whose time is over. */
export async function findExpiredPauses(): Promise<(PausedJourney & { atExpiry: 'resume' | 'stop' })[]> {
  const { rows } = await pool().query<PausedJourney & { atExpiry: 'resume' | 'stop' }>(
    `SELECT workspace_id AS "workspaceId", id AS "journeyId", pause->>'atExpiry' AS "atExpiry" FROM journey
      WHERE status = 'paused' AND (pause->>'until')::timestamptz <= clock_timestamp() AND pause->'release' IS NULL`,
  );
  return rows;
}
