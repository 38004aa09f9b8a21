import { pool } from '../pool';

const LIMIT = 20_000;

// Takes only rows that nobody else holds, so two sweeps never count one row twice. A day is one of the workspace's zone.
const ROLL_UP = `
WITH taken AS (
  DELETE FROM node_count_delta
   WHERE id IN (SELECT id FROM node_count_delta ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING workspace_id, journey_id, version, node_id, measure, delta, at
), by_day AS (
  INSERT INTO node_count_day (workspace_id, journey_id, day, version, node_id, measure, count)
  SELECT t.workspace_id, t.journey_id, (t.at AT TIME ZONE coalesce(w.time_zone, 'UTC'))::date, t.version, t.node_id, t.measure, sum(t.delta)
    FROM taken t LEFT JOIN workspace w ON w.id = t.workspace_id
   GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (workspace_id, journey_id, day, version, node_id, measure) DO UPDATE SET count = node_count_day.count + excluded.count
)
INSERT INTO node_count (workspace_id, journey_id, version, node_id, measure, count)
SELECT workspace_id, journey_id, version, node_id, measure, sum(delta) FROM taken GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
ON CONFLICT (workspace_id, journey_id, version, node_id, measure) DO UPDATE SET count = node_count.count + excluded.count`;

/** Adds the counts of the last seconds to the sums, since ever and of their day, and forgets them. */
export async function rollUpCounts(): Promise<void> {
  await pool().query(ROLL_UP, [LIMIT]);
}
