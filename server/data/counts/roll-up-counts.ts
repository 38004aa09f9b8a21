import { pool } from '../pool';

const LIMIT = 20_000;

// Takes only rows that nobody else holds, so two sweeps never count one row twice.
const ROLL_UP = `
WITH taken AS (
  DELETE FROM node_count_delta
   WHERE id IN (SELECT id FROM node_count_delta ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING workspace_id, journey_id, version, node_id, measure, delta
)
INSERT INTO node_count (workspace_id, journey_id, version, node_id, measure, count)
SELECT workspace_id, journey_id, version, node_id, measure, sum(delta) FROM taken GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
ON CONFLICT (workspace_id, journey_id, version, node_id, measure) DO UPDATE SET count = node_count.count + excluded.count`;

/** Adds the counts of the last seconds to the sums and forgets them. */
export async function rollUpCounts(): Promise<void> {
  await pool().query(ROLL_UP, [LIMIT]);
}
