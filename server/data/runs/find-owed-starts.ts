import { pool } from '../pool';

export interface OwedStart {
  id: string;
  planHash: string;
  counter: number;
  /** ms since epoch */
  due: number | null;
}

export const OWED_START = `id, plan_hash AS "planHash", counter,
  floor(extract(epoch FROM due) * 1000)::float8 AS due`;

/** Runs that were promised to Temporal more than `olderThanMs` ago, the oldest first. */
export async function findOwedStarts(olderThanMs: number, limit: number): Promise<OwedStart[]> {
  const { rows } = await pool().query<OwedStart>(
    `SELECT ${OWED_START} FROM run
      WHERE status = 'starting' AND started_at < statement_timestamp() - $1 * interval '1 millisecond'
      ORDER BY started_at LIMIT $2`,
    [olderThanMs, limit],
  );
  return rows;
}
