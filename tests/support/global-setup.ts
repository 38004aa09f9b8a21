import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../scripts/stack/embedded-postgres';
import { startTemporal } from '../../scripts/stack/temporal-server';
import { makeTestHome, removeTestHome } from './test-home';

const run = promisify(execFile);
/** More than there are test files: each takes one of its own. */
const namespaces = Array.from({ length: 100 }, (_, index) => `test-${index + 1}`);

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the database `postgres`, to make and drop others. */
    adminUrl: string;
    temporalAddress: string;
  }
}

/** Starts a real PostgreSQL with a migrated template and a real Temporal server for one run of the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await makeTestHome();
  try {
    const [adminUrl, temporal] = await Promise.all([
      startPostgres({ home, fast: true }).then(({ url }) => prepareTemplate(url)),
      startTemporal({ home, namespaces: ['default', ...namespaces] }),
    ]);
    project.provide('adminUrl', adminUrl);
    project.provide('temporalAddress', temporal.address);
  } catch (error) {
    await removeTestHome(home);
    throw error;
  }
  return () => removeTestHome(home);
}

async function prepareTemplate(url: string): Promise<string> {
  // In a process of its own: the schema engine keeps whoever ran it alive for ten seconds more.
  const script = fileURLToPath(new URL('../../scripts/db/migrate.ts', import.meta.url));
  await run(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, DATABASE_URL: url } });
  const adminUrl = url.replace(/\/safar$/, '/postgres');
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`CREATE SEQUENCE test_namespace MAXVALUE ${namespaces.length} CYCLE`);
  await admin.query('ALTER DATABASE safar WITH IS_TEMPLATE true ALLOW_CONNECTIONS false');
  await admin.end();
  return adminUrl;
}
