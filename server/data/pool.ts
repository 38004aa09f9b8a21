import { Pool, type PoolClient } from 'pg';
import { env } from '../env';
import { log } from '../log';

const holder = globalThis as { safarPool?: Pool };

/** One pool per process, shared with Prisma's adapter. */
export function pool(): Pool {
  holder.safarPool ??= connect();
  return holder.safarPool;
}

function connect(): Pool {
  const created = new Pool({
    connectionString: env().DATABASE_URL,
    max: 24,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  });
  // Without a listener, a database that goes away would end the process.
  created.on('error', (error) => log.warn({ reason: error.message }, 'an idle database connection was lost'));
  return created;
}

/** Runs `work` in one transaction; rolls back and rethrows when it throws. */
export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
