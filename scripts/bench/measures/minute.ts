import { readFileSync } from 'node:fs';
import { pool } from '@/server/data/pool';
import { startJourneyRun } from '@/server/temporal/start-journey-run';
import { checkLedger } from '../../../tests/support/engine/check-ledger';
import { eventually } from '../../../tests/support/engine/eventually';
import { WorkerProcess } from '../../../tests/support/engine/worker-process';
import { populate } from '../population';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';

const MINUTE_MS = 60_000;
const STARTS_AT_ONCE = 50;
const MIB = 1024;

/** Resident memory of a process, MiB. Linux only. */
function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / MIB);
}

const LATENESS = `
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY late) AS p50, percentile_disc(0.95) WITHIN GROUP (ORDER BY late) AS p95, max(late) AS most
  FROM (SELECT (extract(epoch FROM a.at - (s.reason->>'until')::timestamptz) * 1000)::float8 AS late
          FROM step s JOIN step_answer a ON a.run_id = s.run_id AND a.counter = 0
         WHERE s.journey_id = $1 AND s.reason->>'code' = 'waited') AS waits`;

/** Many runs that become due within one minute, with everything that a worker does switched on. */
export async function minute({ isShort }: Sizes): Promise<Result[]> {
  const size = isShort ? 200 : 10_000;
  const begin = Date.now() + 15_000 + size * 25;
  const dueOf = (number: number) => begin + Math.floor((number * MINUTE_MS) / size);
  const { journeyId, runIds, planHash, workspaceId } = await populate(size, dueOf);
  const queue = runIds.map((id, number) => ({ id, planHash, counter: 0, due: dueOf(number) }));
  const start = async () => {
    for (let run = queue.pop(); run; run = queue.pop()) await startJourneyRun(run);
  };
  await Promise.all(Array.from({ length: STARTS_AT_ONCE }, start));
  if (Date.now() > begin) throw new Error('Starting took longer than the lead');
  const worker = await WorkerProcess.start();
  try {
    const atRest = memoryOf(worker.pid);
    let most = atRest;
    await eventually(
      async () => {
        most = Math.max(most, memoryOf(worker.pid));
        const { rows } = await pool().query<{ n: number }>(
          `SELECT count(*)::int AS n FROM run WHERE journey_id = $1 AND status <> 'ended'`,
          [journeyId],
        );
        return rows[0]?.n === 0;
      },
      'everybody is through',
      begin - Date.now() + 15 * MINUTE_MS,
    );
    await eventually(
      async () => {
        const { rows } = await pool().query(
          `SELECT 1 FROM message WHERE journey_id = $1 AND state IN ('planned', 'leased') LIMIT 1`,
          [journeyId],
        );
        return rows.length === 0;
      },
      'every message is settled',
      5 * MINUTE_MS,
    );
    const { rows } = await pool().query<{ p50: number; p95: number; most: number }>(LATENESS, [journeyId]);
    const sent = await pool().query<{ n: number; distinct: number }>(
      'SELECT count(*)::int AS n, count(DISTINCT m.run_id)::int AS distinct FROM sandbox_message s JOIN message m ON m.id = s.message_id WHERE m.workspace_id = $1',
      [workspaceId],
    );
    const { n = 0, distinct = 0 } = sent.rows[0] ?? {};
    const { p50 = 0, p95 = 0, most: latest = 0 } = rows[0] ?? {};
    // Runs that were put there directly were never counted as entered.
    const broken = (await checkLedger(60)).filter(({ check }) => !check.startsWith('count:'));
    if (broken.length > 0) console.log(`broken promises: ${JSON.stringify(broken.slice(0, 5))}`);
    return [
      figure('10,000 runs due in one minute: lateness p50', p50, 'ms'),
      figure('10,000 runs due in one minute: lateness p95', p95, 'ms'),
      figure('10,000 runs due in one minute: lateness, the latest', latest, 'ms'),
      figure('10,000 runs due in one minute: lost', size - distinct, 'runs', 'most', 0),
      figure('10,000 runs due in one minute: doubled', n - distinct, 'messages', 'most', 0),
      figure('memory of the worker, at rest', atRest, 'MiB'),
      figure('memory of the worker, 10,000 runs due in one minute', most, 'MiB'),
    ];
  } finally {
    await worker.stop();
  }
}
