import type { JourneyDocument } from '@/journey/graph/types';
import { AppError } from '@/shared/app-error';
import { DEFAULT_PAUSE, type JourneyPause } from '@/shared/pause-policy';
import { pool } from '../data/pool';
import type { JourneyStatus, JourneyView } from './views/journey-views';

interface Row {
  id: string;
  name: string;
  status: JourneyStatus;
  document: JourneyDocument;
  revision: number;
  live_version: number | null;
  changed: boolean;
  pause: JourneyPause | null;
  updated_at: Date;
  updated_by: string | null;
}

/** One journey with its draft; throws `not-found`. */
export async function getJourney(workspaceId: string, journeyId: string): Promise<JourneyView> {
  const { rows } = await pool().query<Row>(
    `SELECT j.id, j.name, j.status, j.document, j.revision, j.live_version, j.pause, j.updated_at, u.name AS updated_by,
            (j.document - 'lastIds') IS DISTINCT FROM (v.document - 'lastIds') AS changed
     FROM journey j
     LEFT JOIN journey_version v
       ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
     LEFT JOIN "user" u ON u.id = j.updated_by
     WHERE j.workspace_id = $1 AND j.id = $2`,
    [workspaceId, journeyId],
  );
  const row = rows[0];
  if (!row) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    document: row.document,
    revision: row.revision,
    liveVersion: row.live_version,
    hasUnpublishedChanges: row.changed,
    pause: pauseOf(row),
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
  };
}

function pauseOf({ status, pause, updated_at }: Row): JourneyView['pause'] {
  if (status !== 'paused') return null;
  const { release, ...policy } = pause ?? { ...DEFAULT_PAUSE, since: updated_at.toISOString() };
  return { ...policy, isEnding: release !== undefined };
}
