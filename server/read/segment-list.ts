import { dependsOn } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import { segmentUses } from './segment-uses';
import type { SegmentListItem, SegmentView } from './views/segment-views';

interface Row {
  id: string;
  key: string;
  name: string;
  rule: Rule | null;
  members: number;
  created_at: Date;
  updated_at: Date;
}

/** All segments of a workspace, by name. */
export async function listSegments(workspaceId: string): Promise<SegmentView[]> {
  const { rows } = await pool().query<Row>(
    `SELECT s.id, s.key, s.name, s.rule, s.created_at, s.updated_at,
            (SELECT count(*)::int FROM segment_member m
              WHERE m.segment_id = s.id AND m.since IS NOT NULL AND m.until IS NULL) AS members
       FROM segment s WHERE s.workspace_id = $1 ORDER BY s.name, s.key`,
    [workspaceId],
  );
  return rows.map(({ created_at, updated_at, ...segment }) => ({
    ...segment,
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
  }));
}

/** All segments of a workspace, by name, with the journeys and segments that name them. */
export async function listSegmentsInUse(workspaceId: string): Promise<SegmentListItem[]> {
  const [segments, uses] = await Promise.all([listSegments(workspaceId), segmentUses(workspaceId)]);
  return segments.map((segment) => ({
    ...segment,
    journeys: uses.get(segment.key) ?? [],
    segments: segments
      .filter(({ id, rule }) => id !== segment.id && rule && dependsOn(rule).segments.has(segment.key))
      .map(({ id, name }) => ({ id, name })),
  }));
}

/** One segment with whatever names it; throws `not-found`. */
export async function getSegment(workspaceId: string, segmentId: string): Promise<SegmentListItem> {
  const found = (await listSegmentsInUse(workspaceId)).find(({ id }) => id === segmentId);
  if (!found) throw new AppError('not-found', 'segmentNotFound', 'No such segment', { segment: segmentId });
  return found;
}
