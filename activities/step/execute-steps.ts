import type { PoolClient } from 'pg';
import type { EndReason } from '@/journey/plan/types';
import { isDatabaseError } from '@/server/data/is-transient-error';
import { inTransaction } from '@/server/data/pool';
import { endRuns, type RunToEnd } from '@/server/data/runs/end-runs';
import { type LockedRun, lockRuns } from '@/server/data/runs/lock-runs';
import { readStepAnswers } from '@/server/data/runs/read-step-answers';
import { writeSteps } from '@/server/data/runs/write-steps';
import type { StepAnswer, StepRequest } from '@/workflows/types';
import { failpoint } from '../deliver/failpoint';
import { foldCounts } from '../run/count-steps';
import { planOf } from '../run/plan-cache';
import type { BatchResult } from './micro-batch';
import { type RunWithPlan, StepWorld } from './step-world';
import { addWrites, heldWrites, noWrites, walkedWrites } from './step-writes';
import { walk } from './walk';

/** How far the driver's clock is believed when the database's is behind. ms */
const CLOCK_TOLERANCE_MS = 1_000;

export interface StepsDone {
  results: BatchResult<StepAnswer>[];
  /** Something was planned: delivery should look. */
  hasMessages: boolean;
  /** Journeys whose counts moved. */
  journeys: Set<string>;
}

const ended = (reason: EndReason | null): StepAnswer => ({ kind: 'end', code: reason?.code ?? 'completed' });

/** Takes the steps of several runs in one transaction. A run that cannot be walked fails alone; a database error fails all. */
export function executeSteps(requests: readonly StepRequest[]): Promise<StepsDone> {
  return inTransaction(async (client) => {
    const done = await executeIn(client, requests);
    failpoint('step:before-commit');
    return done;
  });
}

async function executeIn(client: PoolClient, requests: readonly StepRequest[]): Promise<StepsDone> {
  const runs = new Map(
    (
      await lockRuns(
        client,
        requests.map(({ runId }) => runId),
      )
    ).map((run) => [run.id, run]),
  );
  const isKnown = ({ runId, counter }: StepRequest) => counter < (runs.get(runId)?.counter ?? 0);
  const stored = new Map(
    (await readStepAnswers(client, requests.filter(isKnown))).map((row) => [
      row.runId,
      row.answer as StepAnswer,
    ]),
  );
  const done: StepsDone = { results: [], hasMessages: false, journeys: new Set() };
  const writes = noWrites();
  const toEnd: RunToEnd[] = [];

  const plans = await Promise.allSettled(requests.map(({ runId }) => planFor(runs.get(runId))));
  const walkable = plans.flatMap((plan) => (plan.status === 'fulfilled' && plan.value ? [plan.value] : []));
  const world = await StepWorld.load(client, walkable);

  const answer = async (request: StepRequest, index: number): Promise<StepAnswer> => {
    const run = runs.get(request.runId);
    if (!run) return ended({ code: 'person-deleted' });
    const known = stored.get(run.id);
    if (known) return known;
    if (run.status === 'ended') return ended(run.endReason);
    const person = world.person(run.personId);
    const end = endOf(run, person !== undefined);
    if (end || !person) {
      toEnd.push({ runId: run.id, reason: end ?? { code: 'person-deleted' } });
      return ended(end);
    }
    if (run.journeyStatus === 'paused') {
      const held: StepAnswer = { kind: 'wait', due: null };
      addWrites(writes, heldWrites(run, request.counter, held));
      return held;
    }
    const plan = plans[index];
    if (plan?.status === 'rejected') throw plan.reason;
    if (!plan?.value) throw new Error(`Run ${run.id} has no plan`);
    const now = Math.max(run.now, Math.min(request.at, run.now + CLOCK_TOLERANCE_MS));
    const walked = await walk(plan.value, person, world, now);
    const next: StepAnswer =
      walked.next.kind === 'end' ? ended(walked.next.reason) : { kind: 'wait', due: walked.next.until };
    addWrites(writes, walkedWrites(run, request.counter, walked, next));
    done.journeys.add(run.journeyId);
    return next;
  };

  for (const [index, request] of requests.entries()) {
    try {
      done.results.push({ ok: true, answer: await answer(request, index) });
    } catch (error) {
      if (isDatabaseError(error)) throw error;
      done.results.push({ ok: false, error });
    }
  }
  if (writes.runs.length > 0) await writeSteps(client, { ...writes, counts: foldCounts(writes.counts) });
  await endRuns(client, toEnd, false);
  done.hasMessages = writes.messages.some(({ state }) => state === 'planned');
  return done;
}

async function planFor(run: LockedRun | undefined): Promise<RunWithPlan | null> {
  if (!run || run.status === 'ended') return null;
  return { run, plan: await planOf(run.workspaceId, run.planHash) };
}

/** Why a run must end before anything else is looked at. */
function endOf(run: LockedRun, hasPerson: boolean): EndReason | null {
  if (run.journeyStatus === 'stopped' || run.journeyStatus === 'archived') return { code: 'stopped' };
  return hasPerson ? null : { code: 'person-deleted' };
}
