import { readSelfCheck } from '../data/checks/self-checks';
import { measureWaiting } from '../data/delivery/measure-waiting';
import { pool } from '../data/pool';
import { env } from '../env';
import { temporal } from '../temporal/client';
import { LOOPS, lookAtLoop } from '../temporal/ensure-loops';
import type { Health, Loop, LoopView } from './views/health-views';

const LIMIT_MS = 5_000;
/** Work that waits longer than this wants a person's attention. */
const LAG_LIMIT_MS = 120_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const LAG = `SELECT greatest(0, extract(epoch FROM now() - least(
    (SELECT min(due_at) FROM event_inbox),
    (SELECT min(due) FROM run WHERE status = 'waiting'),
    $1::timestamptz
  )) * 1000)::float8 AS lag`;

/** How the parts are that this process depends on. Never throws; each part is asked for at most five seconds. */
export async function readHealth(): Promise<Health> {
  const [database, temporalPart, work, pollers, loops, ledger] = await Promise.all([
    timed(() => pool().query('SELECT 1')),
    timed(() => temporal().workflowService.getSystemInfo({})),
    within(lookAtWork),
    within(countPollers),
    Promise.all(LOOPS.map(viewLoop)),
    within(lookAtLedger),
  ]);
  const { lagMs, held } = work ?? { lagMs: null, held: null };
  const worker = { ok: lagMs !== null && lagMs < LAG_LIMIT_MS && pollers !== 0, lagMs, held, pollers };
  return { ok: database.ok && temporalPart.ok, database, temporal: temporalPart, worker, loops, ledger };
}

async function lookAtWork(): Promise<{ lagMs: number; held: number }> {
  const { oldest, held } = await measureWaiting();
  const { rows } = await pool().query<{ lag: number | null }>(LAG, [oldest]);
  return { lagMs: Math.round(rows[0]?.lag ?? 0), held };
}

async function viewLoop(name: Loop): Promise<LoopView> {
  const seen = await within(() => lookAtLoop(temporal(), name));
  return { name, ...(seen ?? { state: null, hanging: [] }) };
}

async function lookAtLedger(): Promise<Health['ledger']> {
  const last = await readSelfCheck();
  if (!last) return null;
  // Anyone may ask: ids that senders gave their events are left out.
  const broken = last.broken.map((one) => ({ ...one, ids: one.ids.filter((id) => UUID.test(id)) }));
  const ok = broken.length === 0 && last.error === null;
  return { ...last, ok, at: last.at.toISOString(), broken };
}

async function countPollers(): Promise<number> {
  const { TEMPORAL_NAMESPACE: namespace, TASK_QUEUE } = env();
  const { pollers } = await temporal().workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: TASK_QUEUE },
    taskQueueType: 1,
  });
  return pollers?.length ?? 0;
}

async function timed(ask: () => Promise<unknown>): Promise<{ ok: boolean; latencyMs: number | null }> {
  const start = performance.now();
  const answer = await within(ask);
  return answer === null
    ? { ok: false, latencyMs: null }
    : { ok: true, latencyMs: Math.round(performance.now() - start) };
}

/** The answer, or null when it failed or did not come in time. */
async function within<T>(ask: () => Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMIT_MS);
  });
  return Promise.race([ask().catch(() => null), late]).finally(() => clearTimeout(timer));
}
