import type { PoolClient } from 'pg';
import type { EndReason, Plan } from '@/journey/plan/types';
import { readPersonFacts } from '@/server/data/people/read-person-facts';
import type { RunToEnd } from '@/server/data/runs/end-runs';
import { type LockedRun, lockRuns } from '@/server/data/runs/lock-runs';
import { readStepAnswers } from '@/server/data/runs/read-step-answers';
import type { StepAnswer, StepRequest } from '@/workflows/types';
import { planOf } from '../run/plan-cache';
import type { BatchResult } from './micro-batch';
import { RunWalk, type Walked } from './run-walk';
import { StepWorld } from './step-world';
import { addWrites, heldWrites, noWrites, walkedWrites } from './step-writes';
import { type WalkResult, walkTogether } from './walk-together';

/** How far the driver's clock is believed when the database's is behind. ms */
const CLOCK_TOLERANCE_MS = 1_000;

export interface RunWithPlan {
  run: LockedRun;
  plan: Plan;
}

export interface StepToTake extends StepRequest {
  /** The run has no workflow yet: it is started afterwards, with what is answered here. */
  isAhead?: boolean;
}

type LoadedPlan = { plan: Plan } | { error: unknown };
type Result = BatchResult<StepAnswer>;

const endOf = (reason: EndReason | null): StepAnswer => ({ kind: 'end', code: reason?.code ?? 'completed' });

/** Runs that take a step together: locked and read in a few queries, walked side by side, written at once by the caller. */
export class StepBatch {
  readonly writes = noWrites();
  readonly ends: RunToEnd[] = [];
  /** Journeys whose counts moved. */
  readonly journeys = new Set<string>();

  private constructor(
    private readonly requests: readonly StepToTake[],
    private readonly runs: ReadonlyMap<string, LockedRun>,
    private readonly stored: ReadonlyMap<string, StepAnswer>,
    private readonly plans: ReadonlyMap<string, LoadedPlan>,
    private readonly world: StepWorld,
  ) {}

  static async load(client: PoolClient, requests: readonly StepToTake[]): Promise<StepBatch> {
    const ids = requests.map(({ runId }) => runId);
    // People before runs, like the reactor: so neither can block the other, and nothing that happens to them is missed.
    let people = await readPersonFacts(client, ids);
    const locked = await lockRuns(client, ids);
    // Merged into somebody else just now.
    if (locked.some(({ personId }) => !people.has(personId))) people = await readPersonFacts(client, ids);
    const runs = new Map(locked.map((run) => [run.id, run]));
    const isTaken = ({ runId, counter }: StepRequest) => counter < (runs.get(runId)?.counter ?? 0);
    const answers = await readStepAnswers(client, requests.filter(isTaken));
    const stored = new Map(answers.map(({ runId, answer }) => [runId, answer as StepAnswer]));
    const open = locked.filter(({ id, status }) => status !== 'ended' && !stored.has(id));
    const plans = new Map<string, LoadedPlan>();
    for (const run of open) plans.set(run.id, await loadPlan(client, run));
    return new StepBatch(requests, runs, stored, plans, new StepWorld(client, people));
  }

  /** Takes the steps in memory, in the order of the requests. A run that cannot be moved fails alone. */
  async take(): Promise<Result[]> {
    const walks = new Map<string, RunWalk>();
    const settled = this.requests.map((request) => this.begin(request, walks));
    const walked = await walkTogether(walks, this.world);
    return this.requests.map((request, index) => settled[index] ?? this.finish(request, walked));
  }

  /** What needs no walk is answered at once. */
  private begin(request: StepRequest, walks: Map<string, RunWalk>): Result | null {
    const run = this.runs.get(request.runId);
    if (!run) return ok(endOf({ code: 'person-deleted' }));
    const stored = this.stored.get(run.id);
    if (stored) return ok(stored);
    if (run.status === 'ended') return ok(endOf(run.endReason));
    if (run.journeyStatus === 'stopped' || run.journeyStatus === 'archived')
      return this.end(run, { code: 'stopped' });
    if (run.journeyStatus === 'paused') return this.pause(run, request.counter);
    const loaded = this.plans.get(run.id);
    if (!loaded || 'error' in loaded) {
      return { ok: false, error: loaded?.error ?? new Error(`Run ${run.id} has no plan`) };
    }
    const person = this.world.person(run.personId);
    if (!person) return this.end(run, { code: 'person-deleted' });
    const now = Math.max(run.now, Math.min(request.at, run.now + CLOCK_TOLERANCE_MS));
    walks.set(run.id, new RunWalk({ run, plan: loaded.plan }, person, now));
    return null;
  }

  private finish(
    { runId, counter, isAhead = false }: StepToTake,
    results: ReadonlyMap<string, WalkResult>,
  ): Result {
    const run = this.runs.get(runId);
    const result = results.get(runId);
    if (!run || !result) return { ok: false, error: new Error(`Run ${runId} was not walked`) };
    if ('error' in result) return { ok: false, error: result.error };
    const answer = this.answerOf(runId, result.walked);
    addWrites(this.writes, walkedWrites(run, counter, result.walked, answer, isAhead));
    this.journeys.add(run.journeyId);
    return ok(answer);
  }

  private answerOf(runId: string, { state, next }: Walked): StepAnswer {
    if (next.kind === 'end') return endOf(next.reason);
    const loaded = this.plans.get(runId);
    const sleeps = loaded && 'plan' in loaded && loaded.plan.code[state.pc]?.op === 'sleep';
    return { kind: 'wait', due: next.until, ...(sleeps ? { sleeps } : {}) };
  }

  private end(run: LockedRun, reason: EndReason): Result {
    this.ends.push({ runId: run.id, reason });
    this.journeys.add(run.journeyId);
    return ok(endOf(reason));
  }

  /** Its journey is paused: it holds, or leaves when its time to act has come and the pause says so. Those who came in since only queue. */
  private pause(run: LockedRun, counter: number): Result {
    const { pause, due, now } = run;
    const leaves = pause?.inside === 'discard' && run.startedAt < Date.parse(pause.since);
    if (leaves && (due === null || due <= now)) return this.end(run, { code: 'paused' });
    return this.hold(run, counter, leaves ? due : null);
  }

  private hold(run: LockedRun, counter: number, due: number | null): Result {
    const held: StepAnswer = { kind: 'wait', due };
    addWrites(this.writes, heldWrites(run, counter, held, due));
    return ok(held);
  }
}

const ok = (answer: StepAnswer): Result => ({ ok: true, answer });

async function loadPlan(client: PoolClient, run: LockedRun): Promise<LoadedPlan> {
  try {
    return { plan: await planOf(client, run.workspaceId, run.planHash) };
  } catch (error) {
    return { error };
  }
}
