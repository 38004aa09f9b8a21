import type { PoolClient } from 'pg';
import { applyMove } from '@/journey/migrate/apply-move';
import { planMove } from '@/journey/migrate/plan-move';
import type { PersonFact } from '@/journey/plan/types';
import { readVersionPlans, type VersionPlan } from '@/server/data/migrations/read-version-plans';
import {
  findMovers,
  finishMigration,
  lockMigration,
  type RunningMigration,
} from '@/server/data/migrations/take-movers';
import { type MovedRun, type RunMoveRow, writeMoves } from '@/server/data/migrations/write-moves';
import { readPersonFacts } from '@/server/data/people/read-person-facts';
import { inTransaction } from '@/server/data/pool';
import { endRuns, type RunToEnd } from '@/server/data/runs/end-runs';
import { type LockedRun, lockRuns } from '@/server/data/runs/lock-runs';
import type { CountRow } from '@/server/data/runs/step-rows';
import { foldCounts } from '../run/count-steps';

const BATCH = 200;
/** An entry into the version before is committed well within this. */
const SETTLE_MS = 5_000;

interface Batch {
  moved: MovedRun[];
  left: RunMoveRow[];
  ends: RunToEnd[];
  counts: CountRow[];
}

/** Moves the next people of a migration, in one transaction with their runs locked. Returns how many; 0: nobody for now. */
export function moveRuns(migrationId: string): Promise<number> {
  return inTransaction(async (client) => {
    const migration = await lockMigration(client, migrationId);
    if (!migration) return 0;
    const ids = await findMovers(client, migration, BATCH);
    if (ids.length === 0) {
      await finishMigration(client, migrationId, SETTLE_MS);
      return 0;
    }
    // People before runs, like everybody who locks both.
    let people = await readPersonFacts(client, ids);
    const locked = await lockRuns(client, ids);
    // Merged into somebody else just now.
    if (locked.some(({ personId }) => !people.has(personId))) people = await readPersonFacts(client, ids);
    const runs = locked.filter(({ status, version }) => isMover(status) && version < migration.version);
    await move(client, migration, runs, people);
    return runs.length;
  });
}

const isMover = (status: LockedRun['status']) => status === 'waiting' || status === 'held';

async function move(
  client: PoolClient,
  migration: RunningMigration,
  runs: readonly LockedRun[],
  people: ReadonlyMap<string, PersonFact>,
): Promise<void> {
  const versions = [...new Set([migration.version, ...runs.map(({ version }) => version)])];
  const plans = await readVersionPlans(migration.workspaceId, migration.journeyId, versions);
  const to = plans.get(migration.version);
  if (!to) throw new Error(`Version ${migration.version} of journey ${migration.journeyId} has no plan`);
  const batch: Batch = { moved: [], left: [], ends: [], counts: [] };
  for (const run of runs) moveOne(batch, migration, run, { plans, to }, people.get(run.personId));
  await endRuns(client, batch.ends, true);
  await writeMoves(client, migration, to.planHash, { ...batch, counts: foldCounts(batch.counts) });
}

function moveOne(
  batch: Batch,
  migration: RunningMigration,
  run: LockedRun,
  { plans, to }: { plans: ReadonlyMap<number, VersionPlan>; to: VersionPlan },
  person: PersonFact | undefined,
): void {
  const from = plans.get(run.version);
  const base = { runId: run.id, fromVersion: run.version };
  if (!from || !person) {
    const reason = person
      ? ({ code: 'failed', detail: `Version ${run.version} has no plan` } as const)
      : ({ code: 'person-deleted' } as const);
    batch.ends.push({ runId: run.id, reason });
    batch.left.push({ ...base, fromNode: run.nodeId, toNode: null, timer: 'none' });
    return;
  }
  const planned = planMove(from.plan, to.plan, run.state, migration);
  if (planned.kind === 'leave') {
    const reason = { code: 'node-removed', nodeId: planned.from, version: migration.version } as const;
    batch.ends.push({ runId: run.id, reason });
    batch.left.push({ ...base, fromNode: planned.from, toNode: null, timer: 'none' });
    return;
  }
  const target = { plan: to.plan, version: migration.version };
  const facts = { traits: person.traits, entry: run.entry };
  const { state, closed } = applyMove(run.state, planned, target, facts, run.now);
  const mustWake = planned.mustLook && run.status === 'waiting';
  batch.moved.push({
    ...base,
    fromNode: planned.from,
    toNode: planned.to,
    timer: planned.timer,
    state,
    nodeId: planned.to ?? run.nodeId,
    closed: closed && { nodeId: closed.nodeId, visit: closed.visit, reason: closed.reason },
    wake: mustWake ? 'rush' : null,
  });
  if (state.open) batch.counts.push(...entryMoved(run, state.open.node, migration.version));
}

/** Whoever goes on with a visit in the new version has entered its step there. */
function entryMoved({ workspaceId, journeyId, version }: LockedRun, nodeId: string, to: number): CountRow[] {
  const count = { workspaceId, journeyId, nodeId, measure: 'entered' };
  return [
    { ...count, version, delta: -1 },
    { ...count, version: to, delta: 1 },
  ];
}
