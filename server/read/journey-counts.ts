import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { JourneyCounts, NodeMeasures } from './views/journey-views';

/**
 * Counts of a journey, of one version or of all. `waiting` and `open` are counted from the runs themselves, so they are
 * exact; the other measures are sums of what was rolled up and what was not yet.
 */
export async function getJourneyCounts(
  workspaceId: string,
  journeyId: string,
  version?: number,
): Promise<JourneyCounts> {
  const scope = [workspaceId, journeyId, version ?? null];
  const [known, measures, waiting, runs] = await Promise.all([
    pool().query('SELECT 1 FROM journey WHERE workspace_id = $1 AND id = $2', [workspaceId, journeyId]),
    pool().query<{ node_id: string; measure: string; count: number }>(
      `SELECT node_id, measure, sum(count)::float8 AS count FROM (
         SELECT node_id, measure, count FROM node_count
         WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)
         UNION ALL
         SELECT node_id, measure, delta FROM node_count_delta
         WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)
       ) c WHERE measure <> 'waiting' GROUP BY node_id, measure`,
      scope,
    ),
    pool().query<{ node_id: string; count: number }>(
      `SELECT node_id, count(*)::int AS count FROM run
       WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended' AND node_id IS NOT NULL
         AND ($3::int IS NULL OR version = $3) GROUP BY node_id`,
      scope,
    ),
    pool().query<{ open: number; held: number; entered: number; at: Date }>(
      `SELECT count(*) FILTER (WHERE status <> 'ended')::int AS open,
              count(*) FILTER (WHERE status = 'held')::int AS held, count(*)::int AS entered, now() AS at FROM run
       WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)`,
      scope,
    ),
  ]);
  if (known.rowCount === 0) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  const nodes: Record<string, NodeMeasures> = {};
  const add = (nodeId: string, measure: string, count: number) => {
    nodes[nodeId] = { ...nodes[nodeId], [measure]: count };
  };
  for (const row of measures.rows) add(row.node_id, row.measure, row.count);
  for (const row of waiting.rows) add(row.node_id, 'waiting', row.count);
  const { open = 0, held = 0, entered = 0, at = new Date() } = runs.rows[0] ?? {};
  return { journeyId, open, held, entered, ended: entered - open, nodes, at: at.toISOString() };
}
