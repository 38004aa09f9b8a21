import { pool } from '../data/pool';
import type { Position } from './cursor';
import type { TimelineItem } from './views/person-views';

/** One happening of a person: `ref` is its id within its kind, `key` is `kind:ref`. */
export interface TimelineKey {
  at: Date;
  kind: TimelineItem['kind'];
  ref: string;
  key: string;
}

/** Each source is cut by itself, so that its index is used; `at <=` first, then ties by key. */
const source = (kind: TimelineItem['kind'], table: string, at: string, ref: string, limit: number) => `(
  SELECT ${at} AS at, '${kind}' AS kind, ${ref} AS ref, '${kind}:' || ${ref} AS key FROM ${table}
  WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND ${at} <= $3::timestamptz
    AND (${at} < $3::timestamptz OR ('${kind}:' || ${ref}) COLLATE "C" < $4)
  ORDER BY ${at} DESC, ('${kind}:' || ${ref}) COLLATE "C" DESC LIMIT ${limit}
)`;

/** The next `limit` happenings before a position, newest first; of one kind, or of all. */
export async function timelineKeys(
  workspaceId: string,
  personIds: string[],
  before: Position,
  limit: number,
  only?: TimelineItem['kind'],
): Promise<TimelineKey[]> {
  const sources = {
    event: source('event', 'event', 'timestamp', 'message_id', limit),
    step: source('step', 'step', 'entered_at', 'id::text', limit),
    message: source('message', 'message', 'planned_at', 'id::text', limit),
    refusal: source('refusal', 'entry_refusal', 'at', "journey_id || '/' || message_id", limit),
  };
  const asked = only ? [sources[only]] : Object.values(sources);
  const { rows } = await pool().query<TimelineKey>(
    `SELECT * FROM (${asked.join(' UNION ALL ')}) happenings ORDER BY at DESC, key COLLATE "C" DESC LIMIT ${limit}`,
    [workspaceId, personIds, before.at, before.id],
  );
  return rows;
}
