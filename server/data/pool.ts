import { setTimeout as delay } from 'node:timers/promises';
import { type ClientConfig, Pool, type PoolClient } from 'pg';
import { env } from '../env';
import { log } from '../log';

const holder = globalThis as { safarPool?: Pool };

/** How long one statement may take, by the server's own clock, and until its answer is given up here. ms */
const STATEMENT_MS = 60_000;
const ANSWER_MS = STATEMENT_MS + 5_000;
/** A transaction whose process went away without a word keeps its locks no longer. ms */
const IDLE_IN_TRANSACTION_MS = 60_000;
const ROLLBACK_MS = 5_000;

/** No connection hangs for ever on a server or a network that went away without a word. */
export const CONNECTION = {
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  statement_timeout: STATEMENT_MS,
  query_timeout: ANSWER_MS,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
} satisfies ClientConfig;

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
    ...CONNECTION,
  });
  // Without a listener, a database that goes away would end the process.
  created.on('error', (error) => log.warn({ reason: error.message }, 'an idle database connection was lost'));
  // The pool listens to idle connections only. One in use may break between two statements; its next statement then fails.
  created.on('connect', (client) => client.on('error', () => undefined));
  return created;
}

/** Runs `work` in one transaction; rolls back and rethrows when it throws. */
export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let isUsable = true;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    const rolledBack = client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    isUsable = await Promise.race([rolledBack, delay(ROLLBACK_MS, false, { ref: false })]);
    throw error;
  } finally {
    // A connection that cannot even roll back is handed to nobody else.
    client.release(!isUsable);
  }
}
