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
import { keepResults } from './results';
import type { Engine, Round } from './round';
import { whyNoServer } from './servers/build-server';
import { startPostgresServer } from './servers/postgres-server';

const SERVERS = {
  dev: { label: 'dev server', target: 1.5 },
  postgres: { label: 'on PostgreSQL', target: 3 },
};

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: 'dev' },
    runs: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
  },
});
const options = z
  .object({
    server: z.enum(['dev', 'postgres']),
    runs: z.coerce.number().int().min(10),
    rounds: z.coerce.number().int().min(1),
  })
  .parse(values);

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(): Promise<void> {
  const reason = options.server === 'postgres' ? whyNoServer() : undefined;
  if (reason) {
    console.log(reason);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'safar-bench-'));
  chmodSync(home, 0o755);
  const postgres = await startPostgres({ home });
  try {
    const server =
      options.server === 'dev'
        ? await startTemporal({ home })
        : await startPostgresServer(home, postgres.url);
    process.env.DATABASE_URL = postgres.url;
    process.env.TEMPORAL_ADDRESS = server.address;
    process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
    process.env.SAFAR_LOG_LEVEL = 'error';
    await applyMigrations(postgres.url);
    report(await takeTurns(), postgres.version);
  } finally {
    await endRecorded(join(home, 'run'));
    rmSync(home, { recursive: true, force: true });
  }
}

/** One round each to warm up, then the rounds that count. */
async function takeTurns(): Promise<Round[]> {
  const { runRound } = await import('./round');
  const rounds: Round[] = [];
  for (let index = 0; index <= options.rounds; index += 1) {
    for (const engine of ['obvious', 'ours'] as const) {
      const round = await runRound(engine, index === 0 ? Math.ceil(options.runs / 10) : options.runs);
      const name = index === 0 ? 'warm-up' : `round ${index}`;
      console.log(`${name}, ${engine}: ${round.events} events, ${round.runsPerSecond.toFixed(1)} runs/s`);
      if (index > 0) rounds.push(round);
    }
  }
  return rounds;
}

function report(rounds: readonly Round[], postgres: string): void {
  const { label, target } = SERVERS[options.server];
  const of = (engine: Engine, pick: (round: Round) => number) =>
    median(rounds.filter((round) => round.engine === engine).map(pick));
  const speed = { ours: of('ours', (r) => r.runsPerSecond), baseline: of('obvious', (r) => r.runsPerSecond) };
  const events = { ours: of('ours', (r) => r.events), baseline: of('obvious', (r) => r.events) };
  const results = keepResults([
    {
      name: 'history events of one run',
      ...events,
      ratio: events.baseline / events.ours,
      unit: 'events',
      target: null,
    },
    { name: `runs through, ${label}`, ...speed, ratio: speed.ours / speed.baseline, unit: 'runs/s', target },
  ]);
  writeReport(results, { runs: options.runs, rounds: options.rounds, postgres });
  console.log(`\n${tableOf(results)}`);
}

await measure();
process.exit(0);
