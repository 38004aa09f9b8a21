import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import { type CountScope, readNodeMeasures } from './node-measures';
import type { JourneyCounts, NodeMeasures } from './views/journey-views';

const WAITING = `
SELECT node_id, count(*)::int AS count FROM run
 WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended' AND node_id IS NOT NULL
   AND ($3::int IS NULL OR version = $3) GROUP BY node_id`;

const RUNS = `
SELECT count(*) FILTER (WHERE status <> 'ended')::int AS open, count(*) FILTER (WHERE status = 'held')::int AS held,
       count(*) FILTER (WHERE started_at >= since)::int AS entered,
       count(*) FILTER (WHERE status = 'ended' AND ended_at >= since)::int AS ended, now() AS at
  FROM run CROSS JOIN (
    SELECT CASE WHEN $4::int IS NULL THEN '-infinity'
                ELSE ((now() AT TIME ZONE time_zone)::date - ($4 - 1))::timestamp AT TIME ZONE time_zone END AS since
      FROM workspace WHERE id = $1) period
 WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)`;

/**
 * Counts of a journey, of one version or of all, since ever or of the last days. Who is inside and who waits is always of now, and counted from
 * the runs themselves, so it is exact; measures of steps are sums of what was rolled up and what was not yet.
 * @throws AppError `journeyNotFound`
 */
export async function getJourneyCounts(scope: CountScope): Promise<JourneyCounts> {
  const { workspaceId, journeyId, version = null, days = null } = scope;
  const [known, measures, waiting, runs] = await Promise.all([
    pool().query('SELECT 1 FROM journey WHERE workspace_id = $1 AND id = $2', [workspaceId, journeyId]),
    readNodeMeasures(scope),
    pool().query<{ node_id: string; count: number }>(WAITING, [workspaceId, journeyId, version]),
    pool().query<{ open: number; held: number; entered: number; ended: number; at: Date }>(RUNS, [
      workspaceId,
      journeyId,
      version,
      days,
    ]),
  ]);
  if (known.rowCount === 0) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  const nodes: Record<string, NodeMeasures> = {};
  const add = (nodeId: string, measure: string, count: number) => {
    nodes[nodeId] = { ...nodes[nodeId], [measure]: count };
  };
  for (const row of measures) add(row.node_id, row.measure, row.count);
  for (const row of waiting.rows) add(row.node_id, 'waiting', row.count);
  const { open = 0, held = 0, entered = 0, ended = 0, at = new Date() } = runs.rows[0] ?? {};
  return { journeyId, open, held, entered, ended, nodes, at: at.toISOString() };
}
