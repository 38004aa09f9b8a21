import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { MigrationView } from './views/migration-views';

type Row = Omit<MigrationView, 'createdAt' | 'endedAt'> & { createdAt: Date; endedAt: Date | null };

const QUERY = `
SELECT m.id, m.version, m.status, m.map, m.timers, greatest(m.total, m.moved + m."left") AS total, m.moved, m."left",
       m.created_at AS "createdAt", m.ended_at AS "endedAt", u.name AS "createdBy"
  FROM migration m LEFT JOIN "user" u ON u.id = m.created_by
 WHERE m.workspace_id = $1 AND m.journey_id = $2`;

const present = (row: Row): MigrationView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});

/** The latest migrations of a journey, newest first. */
export async function listMigrations(workspaceId: string, journeyId: string): Promise<MigrationView[]> {
  const { rows } = await pool().query<Row>(`${QUERY} ORDER BY m.created_at DESC LIMIT 50`, [
    workspaceId,
    journeyId,
  ]);
  return rows.map(present);
}

/** One migration with how far it is; throws `not-found`. */
export async function getMigration(
  workspaceId: string,
  journeyId: string,
  migrationId: string,
): Promise<MigrationView> {
  const { rows } = await pool().query<Row>(`${QUERY} AND m.id = $3`, [workspaceId, journeyId, migrationId]);
  if (!rows[0]) throw new AppError('not-found', 'migrationNotFound', 'No such migration');
  return present(rows[0]);
}
