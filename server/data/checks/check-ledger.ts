import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inTransaction } from '../pool';

/** One kind of broken promise, with the first ids of what it was broken to. */
export interface Broken {
  check: string;
  count: number;
  ids: string[];
}

const file = fileURLToPath(new URL('../../../scripts/check-ledger.sql', import.meta.url));
/** Younger things may still be on their way. */
const PATIENCE = '2 minutes';

/** Looks for lost and doubled things of the last `windowMs`. The database gives up after `limitMs` and this throws. */
export async function checkLedger({
  windowMs,
  limitMs,
}: {
  windowMs: number;
  limitMs: number;
}): Promise<Broken[]> {
  const sql = await readFile(file, 'utf8');
  return inTransaction(async (client) => {
    await client.query('SET TRANSACTION READ ONLY');
    await client.query(
      `SELECT set_config('statement_timeout', $1, true), set_config('safar.check_patience', $2, true),
              set_config('safar.check_since', (now() - $3 * interval '1 millisecond')::text, true)`,
      [String(limitMs), PATIENCE, windowMs],
    );
    const { rows } = await client.query<Broken>(
      `SELECT "check", count(*)::int AS count, (array_agg(id ORDER BY id))[1:5] AS ids
         FROM (${sql.trim().replace(/;$/, '')}) AS broken GROUP BY 1 ORDER BY 1`,
    );
    return rows;
  });
}
