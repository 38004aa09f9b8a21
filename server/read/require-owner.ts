import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';

/** Throws `not-found` unless the journey is the workspace's: an empty list of a foreign one would say that it exists. */
export async function requireJourney(workspaceId: string, journeyId: string): Promise<void> {
  const { rowCount } = await pool().query('SELECT 1 FROM journey WHERE workspace_id = $1 AND id = $2', [
    workspaceId,
    journeyId,
  ]);
  if (rowCount === 0) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
}

/** Throws `not-found` unless the person is the workspace's. */
export async function requirePerson(workspaceId: string, personId: string): Promise<void> {
  const { rowCount } = await pool().query('SELECT 1 FROM person WHERE workspace_id = $1 AND id = $2', [
    workspaceId,
    personId,
  ]);
  if (rowCount === 0) throw new AppError('not-found', 'personNotFound', 'No such person');
}
