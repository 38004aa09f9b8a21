import { pool } from '../pool';

/** How much of the table is looked at in one turn: some ten thousand answers. */
const PAGES = 200;

// The latest answer of an open run is what its workflow may still ask for, however long ago that was. Each is one look into its run's key
// (OFFSET 0: whatever the planner thinks).
const FORGET = `
DELETE FROM step_answer WHERE ctid = ANY (ARRAY(
  SELECT a.ctid FROM step_answer a
    LEFT JOIN LATERAL (SELECT status, counter FROM run WHERE id = a.run_id OFFSET 0) r ON true
   WHERE a.ctid >= $1::tid AND a.ctid < $2::tid AND a.at < statement_timestamp() - interval '7 days'
     AND (r.status IS NULL OR r.status = 'ended' OR a.counter < r.counter - 1)))`;

const SIZE = `SELECT (pg_relation_size('step_answer') / current_setting('block_size')::int)::int AS pages`;

/** Where the next turn begins. A process that comes anew begins at the front. */
let page = 0;

/**
 * Deletes answers of steps that nobody asks for any more, in the next `pages` of the table, from its front to its end and then from the front
 * again: what a turn costs does not depend on how many are kept. Returns how many.
 */
export async function forgetAnswers(pages = PAGES): Promise<number> {
  const { rowCount } = await pool().query(FORGET, [`(${page},0)`, `(${page + pages},0)`]);
  page += pages;
  const { rows } = await pool().query<{ pages: number }>(SIZE);
  if (page >= (rows[0]?.pages ?? 0)) page = 0;
  return rowCount ?? 0;
}
