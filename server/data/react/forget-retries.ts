import { pool } from '../pool';

/** Entries whose missing trait did not come in time stay refused. */
export async function forgetRetries(): Promise<void> {
  await pool().query('DELETE FROM entry_retry WHERE until < statement_timestamp()');
}
