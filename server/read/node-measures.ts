import { pool } from '../data/pool';

export interface NodeMeasureRow {
  node_id: string;
  measure: string;
  count: number;
}

/** What is counted: a journey, one version of it or all, since ever or in the last `days` days of the workspace's zone, today included. */
export interface CountScope {
  workspaceId: string;
  journeyId: string;
  version?: number | undefined;
  days?: number | undefined;
}

const SINCE_EVER = `
SELECT node_id, measure, sum(count)::float8 AS count FROM (
  SELECT node_id, measure, count FROM node_count
   WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)
  UNION ALL
  SELECT node_id, measure, delta FROM node_count_delta
   WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)
) c WHERE measure <> 'waiting' GROUP BY node_id, measure`;

const OF_DAYS = `
WITH since AS (
  SELECT (now() AT TIME ZONE time_zone)::date - ($4::int - 1) AS day, time_zone FROM workspace WHERE id = $1
)
SELECT node_id, measure, sum(count)::float8 AS count FROM (
  SELECT node_id, measure, count FROM node_count_day
   WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3) AND day >= (SELECT day FROM since)
  UNION ALL
  SELECT node_id, measure, delta FROM node_count_delta
   WHERE workspace_id = $1 AND journey_id = $2 AND ($3::int IS NULL OR version = $3)
     AND at >= (SELECT day::timestamp AT TIME ZONE time_zone FROM since)
) c WHERE measure <> 'waiting' GROUP BY node_id, measure`;

/** Sums of what was rolled up and what was not yet, by node and measure. */
export async function readNodeMeasures({
  workspaceId,
  journeyId,
  version,
  days,
}: CountScope): Promise<NodeMeasureRow[]> {
  const scope = [workspaceId, journeyId, version ?? null];
  const { rows } =
    days === undefined
      ? await pool().query<NodeMeasureRow>(SINCE_EVER, scope)
      : await pool().query<NodeMeasureRow>(OF_DAYS, [...scope, days]);
  return rows;
}
