import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { applyMigrations } from '../db/apply-migrations';
import { startPostgres } from '../stack/embedded-postgres';
import { startTemporal } from '../stack/temporal-server';

/**
 * Records the history of every kind of run into tests/histories, for the replay test. Run it after a wanted change of the
 * driver (with `engine: 2` beside `engine: 1`), never to make a failing replay pass.
 */
const folder = fileURLToPath(new URL('../../tests/histories', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'safar-histories-'));
chmodSync(home, 0o755);

const [postgres, server] = await Promise.all([
  startPostgres({ home, fast: true }),
  startTemporal({ home, dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': 30 } }),
]);
process.env.DATABASE_URL = postgres.url;
process.env.TEMPORAL_ADDRESS = server.address;
process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
await applyMigrations(postgres.url);

const { WorkerProcess } = await import('../../tests/support/engine/worker-process');
const { scenarios } = await import('./scenarios');
const { temporal } = await import('@/server/temporal/client');
const worker = await WorkerProcess.start();
mkdirSync(folder, { recursive: true });
try {
  for (const [name, run] of Object.entries(scenarios)) {
    const workflow = await run();
    const history = await temporal().workflow.getHandle(workflow.id, workflow.firstRunId).fetchHistory();
    writeFileSync(join(folder, `${name}.json`), `${historyToJSON(history)}\n`);
    console.log(`${name}: ${history.events?.length} events`);
  }
} finally {
  await worker.stop();
  await Promise.all([server.stop(), postgres.stop()]);
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);
