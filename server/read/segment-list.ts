import type { Rule } from '@/journey/rules/types';
import { pool } from '../data/pool';
import type { SegmentView } from './views/segment-views';

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
