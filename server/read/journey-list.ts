import type { JourneyDocument } from '@/journey/graph/types';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { foldedSql, searchPatterns } from './folded-sql';
import { journeyEntries } from './journey-entries';
import { takePage } from './take-page';
import { triggersOf } from './triggers-of';
import type { JourneyListItem, JourneyStatus } from './views/journey-views';
import type { Page } from './views/page';

const SIZE = 50;

interface Row {
  id: string;
  name: string;
  status: JourneyStatus;
  live_version: number | null;
  document: JourneyDocument;
  changed: boolean;
  updated_at: Date;
  updated_by: string | null;
}

/** Journeys of a workspace, last changed first; archived ones only when asked for by status. */
export async function listJourneys(
  workspaceId: string,
  filter: { search?: string; status?: JourneyStatus; cursor?: string },
): Promise<Page<JourneyListItem>> {
  const where = new Where();
  where.and(`j.workspace_id = ${where.bind(workspaceId)}`);
  where.and(filter.status ? `j.status = ${where.bind(filter.status)}` : `j.status <> 'archived'`);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`${foldedSql('j.name')} LIKE ${where.bind(pattern)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(j.updated_at, j.id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<Row>(
    `SELECT j.id, j.name, j.status, j.live_version, j.document, j.updated_at, u.name AS updated_by,
            (j.document - 'lastIds') IS DISTINCT FROM (v.document - 'lastIds') AS changed
     FROM journey j
     LEFT JOIN journey_version v
       ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
     LEFT JOIN "user" u ON u.id = j.updated_by
     ${where}
     ORDER BY j.updated_at DESC, j.id DESC LIMIT ${SIZE + 1}`,
    where.values,
  );
  const entries = await journeyEntries(
    workspaceId,
    rows.map(({ id }) => id),
  );
  return takePage(
    rows,
    SIZE,
    (row) => ({ at: row.updated_at.toISOString(), id: row.id }),
    (row) => ({
      id: row.id,
      name: row.name,
      status: row.status,
      liveVersion: row.live_version,
      hasUnpublishedChanges: row.changed,
      triggers: triggersOf(row.document),
      nodeCount: Object.keys(row.document.nodes).length,
      ...entries(row.id),
      updatedAt: row.updated_at.toISOString(),
      updatedBy: row.updated_by,
    }),
  );
}
