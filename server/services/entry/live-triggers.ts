import type { Trigger } from '@/journey/plan/types';
import { AppError } from '@/shared/app-error';
import { pool } from '../../data/pool';
import { noJourney } from '../journeys/lock-journey';

/** What lets people into a journey now. Throws `not-found`, or `conflict` when nobody can enter. */
export async function liveTriggers(workspaceId: string, journeyId: string): Promise<Trigger[]> {
  const { rows } = await pool().query<{ status: string; triggers: Trigger[] | null }>(
    `SELECT j.status, v.plan->'triggers' AS triggers FROM journey j
       LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
      WHERE j.workspace_id = $1 AND j.id = $2`,
    [workspaceId, journeyId],
  );
  const journey = rows[0];
  if (!journey) throw noJourney();
  if (journey.status !== 'live' && journey.status !== 'paused')
    throw new AppError(
      'conflict',
      'journeyNotLive',
      `The journey is ${journey.status}: publish it before people can enter.`,
    );
  return journey.triggers ?? [];
}
