import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { JourneyInside } from './views/journey-views';

const QUERY = `
SELECT (SELECT count(*)::int FROM run r WHERE r.workspace_id = j.workspace_id AND r.journey_id = j.id AND r.status <> 'ended') AS open,
       (SELECT count(*)::int FROM run r WHERE r.workspace_id = j.workspace_id AND r.journey_id = j.id AND r.status = 'held') AS held,
       (SELECT count(*)::int FROM message m JOIN run r ON r.id = m.run_id
         WHERE r.workspace_id = j.workspace_id AND r.journey_id = j.id AND r.status <> 'ended' AND m.state = 'planned') AS planned
  FROM journey j WHERE j.workspace_id = $1 AND j.id = $2`;

/** How many people a pause, a resume or a stop of the journey would concern now; throws `not-found`. */
export async function getInside(workspaceId: string, journeyId: string): Promise<JourneyInside> {
  const { rows } = await pool().query<JourneyInside>(QUERY, [workspaceId, journeyId]);
  if (!rows[0]) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  return rows[0];
}
