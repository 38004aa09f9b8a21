import type { PoolClient } from 'pg';
import type { Rule } from '@/journey/rules/types';

export interface SegmentRow {
  id: string;
  workspaceId: string;
  key: string;
  generation: number;
  /** Null: a static one. */
  rule: Rule | null;
}

const SELECT = `
SELECT id, workspace_id AS "workspaceId", key, generation, rule FROM segment
 WHERE workspace_id = ANY($1::uuid[]) ORDER BY id`;

/** All segments of these workspaces. */
export async function loadLiveSegments(
  client: PoolClient,
  workspaceIds: readonly string[],
): Promise<SegmentRow[]> {
  const { rows } = await client.query<SegmentRow>({
    name: 'load-live-segments',
    text: SELECT,
    values: [workspaceIds],
  });
  return rows;
}
