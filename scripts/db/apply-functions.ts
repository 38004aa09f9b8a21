import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { functionsFile } from './migration-folder';

/** Whoever migrates at the same time waits: the catalogue refuses two writers of one function. */
const LOCK = 7_260_413;

/** Brings the functions that compiled rules call to what prisma/functions.sql says. */
export async function applyFunctions(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(await readFile(functionsFile, 'utf8'));
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
