import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PoolClient } from 'pg';
import { inTransaction } from '@/server/data/pool';

const file = fileURLToPath(new URL('../../../scripts/check-ledger.sql', import.meta.url));

export interface BrokenPromise {
  check: string;
  id: string;
}

/** Every promise that the database of this test breaks; a system at rest breaks none. `withinSeconds` replaces the minute of patience. */
export function checkLedger(withinSeconds = 0): Promise<BrokenPromise[]> {
  return inTransaction((client) => checkWith(client, withinSeconds));
}

/** The same inside a transaction of the caller. */
export async function checkWith(client: PoolClient, withinSeconds = 0): Promise<BrokenPromise[]> {
  await client.query(`SELECT set_config('safar.check_patience', $1, true)`, [`${withinSeconds} seconds`]);
  return (await client.query<BrokenPromise>(await readFile(file, 'utf8'))).rows;
}
