import type { JourneyDocument } from '@/journey/graph/types';
import type { JourneySort } from '@/shared/journey-sort';
import { pool } from '../data/pool';
import { decodeCursor } from './cursor';
import { journeyEntries } from './journey-entries';
import { type JourneyFilter, journeyWhere } from './journey-where';
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
  folder: string | null;
  tags: string[];
  owner: JourneyListItem['owner'];
  open: number;
  entered: number;
  updated_at: Date;
  updated_by: string | null;
}

/** What each order compares, and which way. */
const ORDERS: Record<JourneySort, { key: string; way: 'ASC' | 'DESC' }> = {
  updated: { key: 'j.updated_at', way: 'DESC' },
  name: { key: 'j.name COLLATE "fa-x-icu"', way: 'ASC' },
  open: { key: 'coalesce(n.open, 0)', way: 'DESC' },
  entered: { key: 'coalesce(n.entered, 0)', way: 'DESC' },
};

/** Journeys with the runs of all their versions counted; $1 is the workspace. */
const JOURNEYS = `journey j LEFT JOIN (
  SELECT journey_id, count(*) FILTER (WHERE status <> 'ended')::int AS open, count(*)::int AS entered
    FROM run WHERE workspace_id = $1 GROUP BY journey_id) n ON n.journey_id = j.id`;

/** Journeys of a workspace, last changed first unless asked for otherwise. */
export async function listJourneys(
  workspaceId: string,
  filter: JourneyFilter & { sort?: JourneySort | undefined; cursor?: string | undefined },
  size = SIZE,
): Promise<Page<JourneyListItem>> {
  const where = journeyWhere(workspaceId, filter);
  const sort = filter.sort ?? 'updated';
  const { key, way } = ORDERS[sort];
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    const last = where.bind(id);
    // Where the last one stood when it was shown; names and numbers are looked up, for the cursor holds but a time.
    const place =
      sort === 'updated'
        ? `${where.bind(at)}::timestamptz, ${last}::uuid`
        : `SELECT ${key}, j.id FROM ${JOURNEYS} WHERE j.workspace_id = $1 AND j.id = ${last}::uuid`;
    where.and(`(${key}, j.id) ${way === 'ASC' ? '>' : '<'} (${place})`);
  }
  const { rows } = await pool().query<Row>(
    `SELECT j.id, j.name, j.status, j.live_version, j.document, j.folder, j.tags, j.updated_at, u.name AS updated_by,
            CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS owner,
            coalesce(n.open, 0) AS open, coalesce(n.entered, 0) AS entered,
            (j.document - 'lastIds') IS DISTINCT FROM (v.document - 'lastIds') AS changed
     FROM ${JOURNEYS}
     LEFT JOIN journey_version v
       ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
     LEFT JOIN "user" u ON u.id = j.updated_by
     LEFT JOIN "user" o ON o.id = j.owner_id
     ${where}
     ORDER BY ${key} ${way}, j.id ${way} LIMIT ${size + 1}`,
    where.values,
  );
  const entries = await journeyEntries(
    workspaceId,
    rows.map(({ id }) => id),
  );
  return takePage(
    rows,
    size,
    (row) => ({ at: row.updated_at.toISOString(), id: row.id }),
    (row) => ({
      id: row.id,
      name: row.name,
      status: row.status,
      liveVersion: row.live_version,
      hasUnpublishedChanges: row.changed,
      triggers: triggersOf(row.document),
      nodeCount: Object.keys(row.document.nodes).length,
      hasGoals: (row.document.settings.goals ?? []).length > 0,
      folder: row.folder,
      tags: row.tags,
      owner: row.owner,
      open: row.open,
      entered: row.entered,
      ...entries(row.id),
      updatedAt: row.updated_at.toISOString(),
      updatedBy: row.updated_by,
    }),
  );
}
