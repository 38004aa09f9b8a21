import { pool } from '../pool';

export interface OwedStart {
  id: string;
  planHash: string;
  counter: number;
  /** ms since epoch */
  due: number | null;
  /** How far this machine's clock is ahead of the database's. ms */
  aheadMs: number;
  /** It has taken a step: what it waits for may be more than time. */
  hears: boolean;
}

export type OwedStartRow = Omit<OwedStart, 'aheadMs' | 'hears'> & { now: number };

export const OWED_START = `id, plan_hash AS "planHash", counter, floor(extract(epoch FROM due) * 1000)::float8 AS due,
  floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;

export const owedStart = ({ now, ...run }: OwedStartRow): OwedStart => ({
  ...run,
  aheadMs: Date.now() - now,
  hears: run.counter > 0,
});

/** Runs that were promised to Temporal more than `olderThanMs` ago, the oldest first. */
export async function findOwedStarts(olderThanMs: number, limit: number): Promise<OwedStart[]> {
  const { rows } = await pool().query<OwedStartRow>(
    `SELECT ${OWED_START} FROM run
      WHERE status = 'starting' AND started_at < statement_timestamp() - $1 * interval '1 millisecond'
      ORDER BY started_at LIMIT $2`,
    [olderThanMs, limit],
  );
  return rows.map(owedStart);
}
