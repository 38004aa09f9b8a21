import { reach } from '@/journey/reach/reach';
import type { Channel } from '@/shared/channel';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor, type Position } from './cursor';
import { searchPatterns } from './folded-sql';
import { PERSON_SELECT, type PersonRow, presentPerson } from './person-row';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { PersonListItem } from './views/person-views';

const SIZE = 50;
/** Rows read at once while reachability, which only code can judge, thins them out. */
const BATCH = 500;

export interface PersonFilter {
  search?: string;
  reachable?: Channel;
  /** Of a segment. */
  segmentId?: string;
  cursor?: string;
}

const positionOf = (row: PersonRow): Position => ({ at: row.last_seen_at.toISOString(), id: row.person_id });

/** People of a workspace, last seen first; merged ones are not people any more. */
export async function listPeople(
  workspaceId: string,
  filter: PersonFilter,
  size = SIZE,
): Promise<Page<PersonListItem>> {
  const { reachable } = filter;
  let from = filter.cursor ? decodeCursor(filter.cursor) : null;
  if (!reachable) {
    return takePage(await readPeople(workspaceId, filter, from, size + 1), size, positionOf, presentPerson);
  }
  const found: PersonRow[] = [];
  while (found.length <= size) {
    const batch = await readPeople(workspaceId, filter, from, BATCH);
    found.push(...batch.filter(({ channels }) => reach(channels, reachable).reachable));
    const last = batch.at(-1);
    if (batch.length < BATCH || !last) break;
    from = positionOf(last);
  }
  return takePage(found, size, positionOf, presentPerson);
}

async function readPeople(
  workspaceId: string,
  filter: PersonFilter,
  from: Position | null,
  limit: number,
): Promise<PersonRow[]> {
  const where = new Where();
  where.and(`p.workspace_id = ${where.bind(workspaceId)} AND p.merged_into IS NULL`);
  if (filter.reachable) where.and(`p.channels ? ${where.bind(filter.reachable)}`);
  if (filter.segmentId)
    where.and(`EXISTS (SELECT 1 FROM segment_member m WHERE m.segment_id = ${where.bind(filter.segmentId)}
      AND m.workspace_id = p.workspace_id AND m.person_id = p.id AND m.since IS NOT NULL AND m.until IS NULL)`);
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`p.search_text LIKE ${where.bind(pattern)}`);
  if (from)
    where.and(`(p.last_seen_at, p.id) < (${where.bind(from.at)}::timestamptz, ${where.bind(from.id)}::uuid)`);
  const { rows } = await pool().query<PersonRow>(
    `${PERSON_SELECT} ${where} ORDER BY p.last_seen_at DESC, p.id DESC LIMIT ${limit}`,
    where.values,
  );
  return rows;
}
