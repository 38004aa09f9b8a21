import { pool } from '../pool';

// The latest answer of an open run is what its workflow may still ask for, however long ago that was.
const ANSWERS = `
DELETE FROM step_answer WHERE ctid = ANY (ARRAY(
  SELECT a.ctid FROM step_answer a LEFT JOIN run r ON r.id = a.run_id
   WHERE a.at < statement_timestamp() - interval '7 days'
     AND (r.id IS NULL OR r.status = 'ended' OR a.counter < r.counter - 1)
   LIMIT $1))`;

const REJECTED = `
DELETE FROM rejected_event WHERE id IN (
  SELECT id FROM rejected_event WHERE received_at < statement_timestamp() - interval '90 days' LIMIT $1)`;

const SANDBOX = `
DELETE FROM sandbox_message WHERE message_id IN (
  SELECT message_id FROM sandbox_message WHERE received_at < statement_timestamp() - interval '90 days' LIMIT $1)`;

const CALLS = `
DELETE FROM idempotent_call WHERE (workspace_id, key) IN (
  SELECT workspace_id, key FROM idempotent_call WHERE at < statement_timestamp() - interval '24 hours' LIMIT $1)`;

/** Deletes up to `limit` rows of each kind that nobody needs any more (docs/architecture.md, What is kept). Returns how many of all. */
export async function forgetOld(limit: number): Promise<number> {
  let count = 0;
  for (const sql of [ANSWERS, REJECTED, SANDBOX, CALLS])
    count += (await pool().query(sql, [limit])).rowCount ?? 0;
  return count;
}
