import { pool } from '../pool';

/** Migrations that are running, the oldest first. */
export async function findRunningMigrations(): Promise<{ id: string; journeyId: string }[]> {
  const { rows } = await pool().query<{ id: string; journeyId: string }>(
    `SELECT id, journey_id AS "journeyId" FROM migration WHERE status = 'running' ORDER BY created_at`,
  );
  return rows;
}
