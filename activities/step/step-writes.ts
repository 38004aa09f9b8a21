import type { StepChange } from '@/journey/plan/types';
import type { GoalRow } from '@/server/data/react/reaction-rows';
import type { LockedRun } from '@/server/data/runs/lock-runs';
import type { CountRow, RunChange, StepRow } from '@/server/data/runs/step-rows';
import type { StepWrites } from '@/server/data/runs/write-steps';
import type { Listener } from '@/server/data/subscriptions/write-subscriptions';
import type { StepAnswer } from '@/workflows/types';
import { countSteps } from '../run/count-steps';
import { stepRowOf } from '../run/step-row-of';
import { type AskedFor, nothingAskedFor } from './effect-ports';
import type { Walked } from './run-walk';

/** What a batch writes, and what its runs listen to from now on. */
export type BatchWrites = StepWrites & AskedFor & { listeners: Listener[]; goals: GoalRow[] };

export const noWrites = (): BatchWrites => ({
  ...nothingAskedFor(),
  runs: [],
  steps: [],
  counts: [],
  answers: [],
  listeners: [],
  goals: [],
});

export const addWrites = (to: BatchWrites, more: BatchWrites): void => {
  to.runs.push(...more.runs);
  to.steps.push(...more.steps);
  to.messages.push(...more.messages);
  to.events.push(...more.events);
  to.calls.push(...more.calls);
  to.tasks.push(...more.tasks);
  to.counts.push(...more.counts);
  to.answers.push(...more.answers);
  to.listeners.push(...more.listeners);
  to.goals.push(...more.goals);
};

/** Everything that a walked run leaves in the database, its answer included. */
export function walkedWrites(
  run: LockedRun,
  counter: number,
  walked: Walked,
  answer: StepAnswer,
  isAhead: boolean,
): BatchWrites {
  const { state, next } = walked;
  // Until it has a workflow its start is owed.
  const status = isAhead && run.status === 'starting' ? 'starting' : 'waiting';
  const lastNode = walked.steps.at(-1)?.nodeId ?? run.nodeId;
  return {
    runs: [
      {
        id: run.id,
        ...(next.kind === 'end'
          ? { status: 'ended' as const, endReason: next.reason, due: null, endedAt: new Date(run.now) }
          : { status, endReason: null, due: new Date(next.until), endedAt: null }),
        nodeId: state.open?.node ?? lastNode,
        state,
        counter: nextCounter(run, counter),
      },
    ],
    steps: stepRows(run, walked),
    ...walked.asked,
    counts: countsOf(run, walked),
    answers: [{ runId: run.id, counter, workspaceId: run.workspaceId, answer }],
    listeners: listenersOf(run, walked),
    goals: goalsOf(run, walked),
  };
}

/** A step whose answer was forgotten is taken once more; it must not make the run count from there again. */
const nextCounter = (run: LockedRun, counter: number): number => Math.max(run.counter, counter + 1);

/** A run that listened or will listen. Others have no subscriptions to replace. */
function listenersOf(run: LockedRun, { next, hasListened }: Walked): Listener[] {
  const wants = next.kind === 'wait' ? next.wants : [];
  if (wants.length === 0 && !hasListened) return [];
  return [{ workspaceId: run.workspaceId, runId: run.id, personId: run.personId, wants }];
}

/** Goals that stand on the way: whoever comes by has reached them. */
function goalsOf({ id: runId, workspaceId, journeyId, personId }: LockedRun, { steps }: Walked): GoalRow[] {
  return steps.filter(isGoal).map(({ nodeId, enteredAt }) => ({
    workspaceId,
    runId,
    journeyId,
    personId,
    goalId: nodeId,
    messageId: `goal:${runId}:${nodeId}`,
    at: new Date(enteredAt),
  }));
}

function isGoal({ reason, nodeId }: StepChange): boolean {
  if (reason.code === 'marked') return reason.mark === 'goal';
  return reason.code === 'ended' && reason.reason.code === 'goal' && reason.reason.goalId === nodeId;
}

function stepRows(run: LockedRun, { steps }: Walked): StepRow[] {
  const { workspaceId, id: runId, journeyId, version, personId } = run;
  return steps.map((change) => stepRowOf({ workspaceId, runId, journeyId, version, personId }, change));
}

function countsOf(run: LockedRun, walked: Walked): CountRow[] {
  const version = { workspaceId: run.workspaceId, journeyId: run.journeyId, version: run.version };
  const planned = walked.asked.messages.map(({ nodeId, state }) => ({
    ...version,
    nodeId,
    measure: state,
    delta: 1,
  }));
  return [...countSteps(version, run.state.open, walked.steps), ...planned];
}

/** A run whose journey is paused keeps everything as it is and waits for the resume, or until `due` (ms) to be looked at again. */
export function heldWrites(
  run: LockedRun,
  counter: number,
  answer: StepAnswer,
  due: number | null,
): BatchWrites {
  const change: RunChange = {
    id: run.id,
    status: 'held',
    endReason: null,
    nodeId: run.nodeId,
    state: run.state,
    counter: nextCounter(run, counter),
    due: due === null ? null : new Date(due),
    endedAt: null,
  };
  return {
    ...noWrites(),
    runs: [change],
    answers: [{ runId: run.id, counter, workspaceId: run.workspaceId, answer }],
  };
}
