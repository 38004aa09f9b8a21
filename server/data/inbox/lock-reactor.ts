import type { PoolClient } from 'pg';

/** Any number that nobody else uses for an advisory lock. */
const LOCK = 7_263_011;

const TRY = `
SELECT pg_try_advisory_xact_lock($1) AS locked, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;

/** Makes this transaction the only reactor and tells the database's time (ms since epoch); null when another is at work. */
export async function lockReactor(client: PoolClient): Promise<number | null> {
  const { rows } = await client.query<{ locked: boolean; now: number }>(TRY, [LOCK]);
  return rows[0]?.locked ? rows[0].now : null;
}

/** Keeps the reactor away until the transaction ends, waiting for its batch to be over. */
export async function holdReactor(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}
