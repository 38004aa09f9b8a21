import { pool } from './pool';

const BATCH = 5_000;

const ROLL_UP = `WITH taken AS (
    DELETE FROM node_count_delta WHERE id IN (
      SELECT id FROM node_count_delta ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING workspace_id, journey_id, version, node_id, measure, delta
  ), summed AS (
    INSERT INTO node_count (workspace_id, journey_id, version, node_id, measure, count)
    SELECT workspace_id, journey_id, version, node_id, measure, sum(delta) FROM taken
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (workspace_id, journey_id, version, node_id, measure)
    DO UPDATE SET count = node_count.count + excluded.count
  )
  SELECT count(*)::int AS taken FROM taken`;

/**
 * Moves what was counted lately into the sums, in one statement at a time, so that readers of both see each count once.
 * Safe to run on several workers. Returns how many deltas it moved.
 */
export async function rollUpCounts(): Promise<number> {
  let moved = 0;
  for (;;) {
    const { rows } = await pool().query<{ taken: number }>(ROLL_UP);
    const taken = rows[0]?.taken ?? 0;
    moved += taken;
    if (taken < BATCH) return moved;
  }
}
