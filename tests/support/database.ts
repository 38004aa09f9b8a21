import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { inject } from 'vitest';

/**
 * Makes a fresh, migrated database and points this test file's environment at it: DATABASE_URL, TEMPORAL_ADDRESS,
 * TEMPORAL_NAMESPACE (one nobody else uses) and SAFAR_SECRET. Call it before the first use of `env()`.
 * Returns the function that closes the pool and drops the database.
 */
export async function createTestDatabase(): Promise<() => Promise<void>> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const namespace = await asAdmin(adminUrl, async (admin) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE safar`);
    const { rows } = await admin.query<{ number: string }>("SELECT nextval('test_namespace') AS number");
    return `test-${rows[0]?.number}`;
  });
  process.env.DATABASE_URL = adminUrl.replace(/\/postgres$/, `/${name}`);
  process.env.TEMPORAL_ADDRESS = inject('temporalAddress');
  process.env.TEMPORAL_NAMESPACE = namespace;
  process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
  process.env.SAFAR_LOG_LEVEL ??= 'error';
  return async () => {
    await (globalThis as { safarPool?: Pool }).safarPool?.end();
    await asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
