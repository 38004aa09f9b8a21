import { pool } from '../pool';
import { OWED_START, type OwedStart, type OwedStartRow, owedStart } from './find-owed-starts';

/** What is needed to start the workflow of an open run where it stands; null when the run has ended. */
export async function readRunStart(runId: string): Promise<OwedStart | null> {
  const { rows } = await pool().query<OwedStartRow>(
    `SELECT ${OWED_START} FROM run WHERE id = $1 AND status <> 'ended'`,
    [runId],
  );
  return rows[0] ? owedStart(rows[0]) : null;
}
