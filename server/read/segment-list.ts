import { dependsOn } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { foldedSql, searchPatterns } from './folded-sql';
import { segmentUses } from './segment-uses';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { SegmentListItem, SegmentView } from './views/segment-views';

const SIZE = 50;
/** In the order in which people look for a name. */
const NAME = 's.name COLLATE "fa-x-icu"';

interface Row {
  id: string;
  key: string;
  name: string;
  rule: Rule | null;
  members: number;
  created_at: Date;
  updated_at: Date;
}

const ofWorkspace = (workspaceId: string): Where => {
  const where = new Where();
  return where.and(`s.workspace_id = ${where.bind(workspaceId)}`);
};

async function readSegments(where: Where, limit: number | null): Promise<SegmentView[]> {
  const { rows } = await pool().query<Row>(
    `SELECT s.id, s.key, s.name, s.rule, s.created_at, s.updated_at,
            (SELECT count(*)::int FROM segment_member m
              WHERE m.segment_id = s.id AND m.since IS NOT NULL AND m.until IS NULL) AS members
       FROM segment s ${where} ORDER BY ${NAME}, s.key LIMIT ${limit}`,
    where.values,
  );
  return rows.map(({ created_at, updated_at, ...segment }) => ({
    ...segment,
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  }));
}

/** All segments of a workspace, by name: to choose from. */
export const listSegments = (workspaceId: string): Promise<SegmentView[]> =>
  readSegments(ofWorkspace(workspaceId), null);

/** A page of the segments, by name, with the journeys and segments that name them. */
export async function listSegmentsInUse(
  workspaceId: string,
  filter: { search?: string | undefined; cursor?: string | undefined },
  size = SIZE,
): Promise<Page<SegmentListItem>> {
  const where = ofWorkspace(workspaceId);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`${foldedSql("s.name || ' ' || s.key")} LIKE ${where.bind(pattern)}`);
  if (filter.cursor) {
    const last = where.bind(decodeCursor(filter.cursor).id);
    // The cursor holds but an id: the name is looked up.
    where.and(
      `(${NAME}, s.key) > (SELECT ${NAME}, s.key FROM segment s WHERE s.workspace_id = $1 AND s.id = ${last}::uuid)`,
    );
  }
  const segments = await withUses(workspaceId, await readSegments(where, size + 1));
  return takePage(
    segments,
    size,
    ({ updatedAt, id }) => ({ at: updatedAt, id }),
    (segment) => segment,
  );
}

/** One segment with whatever names it; throws `not-found`. */
export async function getSegment(workspaceId: string, segmentId: string): Promise<SegmentListItem> {
  const where = ofWorkspace(workspaceId);
  where.and(`s.id = ${where.bind(segmentId)}`);
  const [found] = await withUses(workspaceId, await readSegments(where, 1));
  if (!found) throw new AppError('not-found', 'segmentNotFound', 'No such segment', { segment: segmentId });
  return found;
}

async function withUses(workspaceId: string, segments: SegmentView[]): Promise<SegmentListItem[]> {
  const [all, uses] = await Promise.all([
    pool().query<{ id: string; name: string; rule: Rule }>(
      `SELECT id, name, rule FROM segment s WHERE workspace_id = $1 AND rule IS NOT NULL ORDER BY ${NAME}, key`,
      [workspaceId],
    ),
    segmentUses(workspaceId),
  ]);
  const others = all.rows.map(({ id, name, rule }) => ({ id, name, named: dependsOn(rule).segments }));
  return segments.map((segment) => ({
    ...segment,
    journeys: uses.get(segment.key) ?? [],
    segments: others
      .filter(({ id, named }) => id !== segment.id && named.has(segment.key))
      .map(({ id, name }) => ({ id, name })),
  }));
}
