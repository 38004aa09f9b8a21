import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { applyMigrations } from '../db/apply-migrations';
import { startPostgres } from '../stack/embedded-postgres';
import { endRecorded } from '../stack/process-record';
import { startTemporal } from '../stack/temporal-server';
import { tableOf, writeReport } from './report';
import { keepResults, type Result } from './results';
import { whyNoServer } from './servers/build-server';
import { startPostgresServer } from './servers/postgres-server';
import type { Sizes } from './sizes';

const { values, positionals } = parseArgs({
  options: {
    server: { type: 'string', default: 'dev' },
    runs: { type: 'string' },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const options = z
  .object({
    server: z.enum(['dev', 'postgres']),
    runs: z.coerce.number().int().min(10),
    rounds: z.coerce.number().int().min(1),
  })
  .parse({
    server: values.server,
    runs: values.runs ?? (values.short ? 20 : 1_000),
    rounds: values.rounds ?? (values.short ? 1 : 3),
  });
const sizes: Sizes = { ...options, isShort: values.short };

async function measure(): Promise<void> {
  const reason = sizes.server === 'postgres' ? whyNoServer() : undefined;
  if (reason) {
    console.log(reason);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'safar-bench-'));
  chmodSync(home, 0o755);
  const postgres = await startPostgres({ home });
  try {
    const server =
      sizes.server === 'dev' ? await startTemporal({ home }) : await startPostgresServer(home, postgres.url);
    process.env.DATABASE_URL = postgres.url;
    process.env.TEMPORAL_ADDRESS = server.address;
    process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
    process.env.SAFAR_LOG_LEVEL = 'error';
    await applyMigrations(postgres.url);
    await takeAll(postgres.version);
  } finally {
    await endRecorded(join(home, 'run'));
    rmSync(home, { recursive: true, force: true });
  }
}

/** What was measured is kept at once: a later one that fails takes nothing away. Short ones are shown, never kept. */
async function takeAll(postgres: string): Promise<void> {
  // Loaded only now: they read the environment.
  const { measures } = await import('./measures/registry');
  const stranger = positionals.find((name) => !(name in measures));
  if (stranger) throw new Error(`There is no ${stranger}. There are: ${Object.keys(measures).join(', ')}`);
  // On another server only what depends on it is measured again.
  const usual = sizes.server === 'dev' ? Object.keys(measures) : ['wakes'];
  const taken: Result[] = [];
  for (const name of positionals.length > 0 ? positionals : usual) {
    const results = (await measures[name]?.(sizes)) ?? [];
    taken.push(...results);
    if (!sizes.isShort) writeReport(keepResults(results), { ...sizes, postgres });
  }
  console.log(`\n${tableOf(taken)}`);
}

await measure();
process.exit(0);
