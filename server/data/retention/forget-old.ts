import { pool } from '../pool';
import { forgetAnswers } from './forget-answers';

const REJECTED = `
DELETE FROM rejected_event WHERE id IN (
  SELECT id FROM rejected_event WHERE received_at < statement_timestamp() - interval '90 days' LIMIT $1)`;

const SANDBOX = `
DELETE FROM sandbox_message WHERE message_id IN (
  SELECT message_id FROM sandbox_message WHERE received_at < statement_timestamp() - interval '90 days' LIMIT $1)`;

// A period of numbers is a year at most.
const COUNTS = `
DELETE FROM node_count_day WHERE ctid IN (
  SELECT ctid FROM node_count_day WHERE day < statement_timestamp() - interval '400 days' LIMIT $1)`;

const CALLS = `
DELETE FROM idempotent_call WHERE (workspace_id, key) IN (
  SELECT workspace_id, key FROM idempotent_call WHERE at < statement_timestamp() - interval '24 hours' LIMIT $1)`;

/** Deletes some of what nobody needs any more (docs/architecture.md, What is kept), of each kind up to `limit` rows. Returns how many of all. */
export async function forgetOld(limit: number): Promise<number> {
  let count = await forgetAnswers();
  for (const sql of [REJECTED, SANDBOX, COUNTS, CALLS])
    count += (await pool().query(sql, [limit])).rowCount ?? 0;
  return count;
}
