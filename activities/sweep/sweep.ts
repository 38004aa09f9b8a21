import { rollUpCounts } from '@/server/data/counts/roll-up-counts';
import { forgetRetries } from '@/server/data/react/forget-retries';
import { forgetOld } from '@/server/data/retention/forget-old';
import { findOwedStarts } from '@/server/data/runs/find-owed-starts';
import { wakeForgottenRuns } from '@/server/data/wakes/wake-held-runs';
import { wakeOverdue } from '@/server/data/wakes/wake-overdue';
import { log } from '@/server/log';
import { runLoop } from '../loop/run-loop';
import { RunStarter } from '../run/run-starter';
import { seedDue } from '../triggers/seed-due';
import { sendBroadcasts } from '../triggers/send-broadcasts';
import { tellDue, tellDueMemberships } from '../triggers/tell-due';
import { turnSchedules } from '../triggers/turn-schedules';
import { endPauses } from './end-pauses';
import { job } from './job';
import { migrateJourneys } from './migrate-journeys';
import { Outage } from './outage';
import { payWakes } from './pay-wakes';
import { removeWorkspaces } from './remove-workspaces';
import { selfCheck } from './self-check';
import { stopJourneys } from './stop-journeys';

const POLL_MS = 1_000;
const LIMIT = 500;
/** Of each kind of old rows, a minute: more than a busy installation makes. */
const FORGET_LIMIT = 10_000;
/** The reactor starts its own runs; older ones were left behind. */
const OWED_START_MS = 3_000;
const OVERDUE_MS = 2 * 60_000;
/** A run that was hinted is left alone for this long. */
const PATIENCE_MS = 5 * 60_000;
const EVERY_MS = {
  starts: 2_000,
  forgotten: 5_000,
  overdue: 20_000,
  counts: 10_000,
  retries: 60_000,
  pauses: 1_000,
  stopped: 0,
  /** Each batch of people who are moved follows the one before at once. */
  moves: 0,
  removals: 30_000,
  due: 500,
  seeds: 3_000,
  ledger: 3 * 60_000,
  broadcasts: 500,
  schedules: 1_000,
  retention: 60_000,
};

/** Pays what is owed: wakes at once, and now and then whatever was left behind by a worker that died. */
export function sweep(): Promise<void> {
  const starter = new RunStarter();
  const hinted = new Map<string, number>();
  const outage = new Outage();
  const every = (name: string, everyMs: number, work: () => Promise<unknown>) =>
    job(name, everyMs, work, outage);
  const jobs = [
    // Exits and hints first: nothing that fails or hangs below may hold them up.
    every('wakes', 0, payWakes),
    every('starts', EVERY_MS.starts, async () => starter.add(await findOwedStarts(OWED_START_MS, LIMIT))),
    every('forgotten', EVERY_MS.forgotten, () => wakeForgottenRuns(LIMIT)),
    every('overdue', EVERY_MS.overdue, () => watch(hinted)),
    every('counts', EVERY_MS.counts, rollUpCounts),
    every('retries', EVERY_MS.retries, forgetRetries),
    every('pauses', EVERY_MS.pauses, endPauses),
    every('stopped', EVERY_MS.stopped, stopJourneys),
    every('moves', EVERY_MS.moves, migrateJourneys),
    every('removals', EVERY_MS.removals, () => removeWorkspaces()),
    every('due', EVERY_MS.due, tellDue),
    every('memberships', EVERY_MS.due, tellDueMemberships),
    every('seeds', EVERY_MS.seeds, seedDue),
    every('ledger', EVERY_MS.ledger, selfCheck),
    every('schedules', EVERY_MS.schedules, turnSchedules),
    every('broadcasts', EVERY_MS.broadcasts, sendBroadcasts),
    every('retention', EVERY_MS.retention, () => forgetOld(FORGET_LIMIT)),
  ];
  return runLoop({
    channels: ['safar_wake'],
    pollMs: POLL_MS,
    tell: () => ({ hanging: jobs.filter((one) => one.isHanging()).map(({ name }) => name) }),
    async work() {
      let hasMore = false;
      for (const one of jobs) hasMore = (await one.run()) || hasMore;
      return hasMore;
    },
  });
}

/** The watchdog: its count should be 0. */
async function watch(hinted: Map<string, number>): Promise<void> {
  const now = Date.now();
  for (const [runId, until] of hinted) if (until < now) hinted.delete(runId);
  const woken = await wakeOverdue(OVERDUE_MS, [...hinted.keys()], LIMIT);
  for (const runId of woken) hinted.set(runId, now + PATIENCE_MS);
  if (woken.length > 0) log.warn({ runs: woken.length }, 'runs are overdue and were hinted');
}
