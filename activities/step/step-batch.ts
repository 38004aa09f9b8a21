import type { PoolClient } from 'pg';
import type { EndReason, Plan } from '@/journey/plan/types';
import type { RunToEnd } from '@/server/data/runs/end-runs';
import { type LockedRun, lockRuns } from '@/server/data/runs/lock-runs';
import { readStepAnswers } from '@/server/data/runs/read-step-answers';
import type { StepAnswer, StepRequest } from '@/workflows/types';
import { planOf } from '../run/plan-cache';
import { type RunWithPlan, StepWorld } from './step-world';
import { addWrites, heldWrites, noWrites, walkedWrites } from './step-writes';
import { walk } from './walk';

/** How far the driver's clock is believed when the database's is behind. ms */
const CLOCK_TOLERANCE_MS = 1_000;

type LoadedPlan = { plan: Plan } | { error: unknown };

const endOf = (reason: EndReason | null): StepAnswer => ({ kind: 'end', code: reason?.code ?? 'completed' });

/** Runs that take a step together: locked and read in a few queries, walked one after the other, written at once by the caller. */
export class StepBatch {
  readonly writes = noWrites();
  readonly ends: RunToEnd[] = [];
  /** Journeys whose counts moved. */
  readonly journeys = new Set<string>();

  private constructor(
    private readonly runs: ReadonlyMap<string, LockedRun>,
    private readonly stored: ReadonlyMap<string, StepAnswer>,
    private readonly plans: ReadonlyMap<string, LoadedPlan>,
    private readonly world: StepWorld,
  ) {}

  static async load(client: PoolClient, requests: readonly StepRequest[]): Promise<StepBatch> {
    const locked = await lockRuns(
      client,
      requests.map(({ runId }) => runId),
    );
    const runs = new Map(locked.map((run) => [run.id, run]));
    const isTaken = ({ runId, counter }: StepRequest) => counter < (runs.get(runId)?.counter ?? 0);
    const answers = await readStepAnswers(client, requests.filter(isTaken));
    const stored = new Map(answers.map(({ runId, answer }) => [runId, answer as StepAnswer]));
    const open = locked.filter(({ id, status }) => status !== 'ended' && !stored.has(id));
    const plans = new Map(await Promise.all(open.map(async (run) => [run.id, await loadPlan(run)] as const)));
    const withPlans = open.flatMap((run): RunWithPlan[] => {
      const loaded = plans.get(run.id);
      return loaded && 'plan' in loaded ? [{ run, plan: loaded.plan }] : [];
    });
    return new StepBatch(runs, stored, plans, await StepWorld.load(client, withPlans));
  }

  /** Takes the step of one run in memory. Throws when the run cannot be moved. */
  async take(request: StepRequest): Promise<StepAnswer> {
    const run = this.runs.get(request.runId);
    if (!run) return endOf({ code: 'person-deleted' });
    const stored = this.stored.get(run.id);
    if (stored) return stored;
    if (run.status === 'ended') return endOf(run.endReason);
    if (run.journeyStatus === 'stopped' || run.journeyStatus === 'archived')
      return this.end(run, { code: 'stopped' });
    if (run.journeyStatus === 'paused') return this.hold(run, request.counter);
    const loaded = this.plans.get(run.id);
    if (!loaded || 'error' in loaded) throw loaded?.error ?? new Error(`Run ${run.id} has no plan`);
    const person = this.world.person(run.personId);
    if (!person) return this.end(run, { code: 'person-deleted' });

    const now = Math.max(run.now, Math.min(request.at, run.now + CLOCK_TOLERANCE_MS));
    const walked = await walk({ run, plan: loaded.plan }, person, this.world, now);
    const { next } = walked;
    const answer: StepAnswer = next.kind === 'end' ? endOf(next.reason) : { kind: 'wait', due: next.until };
    addWrites(this.writes, walkedWrites(run, request.counter, walked, answer));
    this.journeys.add(run.journeyId);
    return answer;
  }

  private end(run: LockedRun, reason: EndReason): StepAnswer {
    this.ends.push({ runId: run.id, reason });
    this.journeys.add(run.journeyId);
    return endOf(reason);
  }

  private hold(run: LockedRun, counter: number): StepAnswer {
    const held: StepAnswer = { kind: 'wait', due: null };
    addWrites(this.writes, heldWrites(run, counter, held));
    return held;
  }
}

async function loadPlan(run: LockedRun): Promise<LoadedPlan> {
  try {
    return { plan: await planOf(run.workspaceId, run.planHash) };
  } catch (error) {
    return { error };
  }
}
