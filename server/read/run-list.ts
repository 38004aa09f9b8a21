import type { RunStatusFilter } from '@/shared/run-status';
import { pool } from '../data/pool';
import { Where } from '../data/where';
import { decodeCursor } from './cursor';
import { searchPatterns } from './folded-sql';
import { presentRun, RUN_SELECT, type RunRow } from './run-columns';
import { takePage } from './take-page';
import type { Page } from './views/page';
import type { RunListItem } from './views/run-views';

const SIZE = 50;

export interface RunFilter {
  journeyId?: string;
  version?: number;
  status?: RunStatusFilter;
  nodeId?: string;
  personId?: string;
  /** Name, address or identifier of the person. */
  search?: string;
  endCode?: string;
  /** It planned a message within a week of which nobody knows what became. */
  hasUnknownMessage?: boolean;
  cursor?: string;
}

/** Runs of a workspace, last started first. */
export async function listRuns(
  workspaceId: string,
  filter: RunFilter,
  size = SIZE,
): Promise<Page<RunListItem>> {
  const where = new Where();
  where.and(`r.workspace_id = ${where.bind(workspaceId)}`);
  if (filter.journeyId) where.and(`r.journey_id = ${where.bind(filter.journeyId)}`);
  if (filter.version !== undefined) where.and(`r.version = ${where.bind(filter.version)}`);
  if (filter.status === 'open') where.and(`r.status <> 'ended'`);
  else if (filter.status) where.and(`r.status = ${where.bind(filter.status)}`);
  if (filter.nodeId) where.and(`r.node_id = ${where.bind(filter.nodeId)}`);
  if (filter.personId) where.and(`r.person_id = ${where.bind(filter.personId)}`);
  if (filter.endCode) where.and(`r.end_reason->>'code' = ${where.bind(filter.endCode)}`);
  if (filter.hasUnknownMessage)
    where.and(
      `r.id IN (SELECT m.run_id FROM message m WHERE m.workspace_id = ${where.bind(workspaceId)} AND m.state = 'unknown'
                   AND m.planned_at > now() - interval '7 days')`,
    );
  for (const pattern of searchPatterns(filter.search ?? ''))
    where.and(`p.search_text LIKE ${where.bind(pattern)}`);
  if (filter.cursor) {
    const { at, id } = decodeCursor(filter.cursor);
    where.and(`(r.started_at, r.id) < (${where.bind(at)}::timestamptz, ${where.bind(id)}::uuid)`);
  }
  const { rows } = await pool().query<RunRow>(
    `${RUN_SELECT} ${where} ORDER BY r.started_at DESC, r.id DESC LIMIT ${size + 1}`,
    where.values,
  );
  return takePage(rows, size, (row) => ({ at: row.started_at.toISOString(), id: row.id }), presentRun);
}
