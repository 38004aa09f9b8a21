import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pool } from '@/server/data/pool';

const file = fileURLToPath(new URL('../../../scripts/check-ledger.sql', import.meta.url));

/** Every promise that the database of this test breaks; a system at rest breaks none. `withinSeconds` replaces the minute of patience. */
export async function checkLedger(withinSeconds = 0): Promise<{ check: string; id: string }[]> {
  const sql = (await readFile(file, 'utf8')).replaceAll(
    "interval '1 minute'",
    `interval '${withinSeconds} seconds'`,
  );
  return (await pool().query<{ check: string; id: string }>(sql)).rows;
}
