import type { JourneyDocument } from '@/journey/graph/types';
import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { VersionItem, VersionView } from './views/journey-views';

interface Row {
  number: number;
  note: string;
  published_at: Date;
  published_by: string | null;
  is_live: boolean;
  node_count: number;
  open_runs: number;
}

const QUERY = `SELECT v.number, v.note, v.published_at, u.name AS published_by, v.number = j.live_version AS is_live,
    (SELECT count(*)::int FROM jsonb_object_keys(v.document->'nodes')) AS node_count,
    (SELECT count(*)::int FROM run r WHERE r.workspace_id = v.workspace_id AND r.journey_id = v.journey_id
      AND r.version = v.number AND r.status <> 'ended') AS open_runs,
    v.document, v.plan_hash
  FROM journey_version v
  JOIN journey j ON j.workspace_id = v.workspace_id AND j.id = v.journey_id
  LEFT JOIN "user" u ON u.id = v.published_by
  WHERE v.workspace_id = $1 AND v.journey_id = $2`;

const present = (row: Row): VersionItem => ({
  number: row.number,
  note: row.note,
  publishedAt: row.published_at.toISOString(),
  publishedBy: row.published_by,
  isLive: row.is_live,
  nodeCount: row.node_count,
  openRuns: row.open_runs,
});

/** Every published version, newest first. */
export async function listVersions(workspaceId: string, journeyId: string): Promise<VersionItem[]> {
  const { rows } = await pool().query<Row>(`${QUERY} ORDER BY v.number DESC`, [workspaceId, journeyId]);
  return rows.map(present);
}

/** One published version with its document; throws `not-found`. */
export async function getVersion(
  workspaceId: string,
  journeyId: string,
  number: number,
): Promise<VersionView> {
  const { rows } = await pool().query<Row & { document: JourneyDocument; plan_hash: string }>(
    `${QUERY} AND v.number = $3`,
    [workspaceId, journeyId, number],
  );
  const row = rows[0];
  if (!row) throw new AppError('not-found', 'versionNotFound', `No version ${number}`);
  return { ...present(row), journeyId, document: row.document, planHash: row.plan_hash };
}
