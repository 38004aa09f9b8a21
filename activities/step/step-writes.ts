import type { LockedRun } from '@/server/data/runs/lock-runs';
import type { CountRow, RunChange, StepRow } from '@/server/data/runs/step-rows';
import type { StepWrites } from '@/server/data/runs/write-steps';
import type { StepAnswer } from '@/workflows/types';
import { countSteps } from '../run/count-steps';
import { stepRowOf } from '../run/step-row-of';
import type { Walked } from './walk';

export const noWrites = (): StepWrites => ({ runs: [], steps: [], messages: [], counts: [], answers: [] });

export const addWrites = (to: StepWrites, more: StepWrites): void => {
  to.runs.push(...more.runs);
  to.steps.push(...more.steps);
  to.messages.push(...more.messages);
  to.counts.push(...more.counts);
  to.answers.push(...more.answers);
};

/** Everything that a walked run leaves in the database, its answer included. */
export function walkedWrites(
  run: LockedRun,
  counter: number,
  walked: Walked,
  answer: StepAnswer,
): StepWrites {
  const { state, next } = walked;
  const lastNode = walked.steps.at(-1)?.nodeId ?? run.nodeId;
  return {
    runs: [
      {
        id: run.id,
        ...(next.kind === 'end'
          ? { status: 'ended' as const, endReason: next.reason, due: null, endedAt: new Date(run.now) }
          : { status: 'waiting' as const, endReason: null, due: new Date(next.until), endedAt: null }),
        nodeId: state.open?.node ?? lastNode,
        state,
        counter: counter + 1,
      },
    ],
    steps: stepRows(run, walked),
    messages: walked.messages,
    counts: countsOf(run, walked),
    answers: [{ runId: run.id, counter, workspaceId: run.workspaceId, answer }],
  };
}

function stepRows(run: LockedRun, { steps }: Walked): StepRow[] {
  const { workspaceId, id: runId, journeyId, version, personId } = run;
  return steps.map((change) => stepRowOf({ workspaceId, runId, journeyId, version, personId }, change));
}

function countsOf(run: LockedRun, walked: Walked): CountRow[] {
  const version = { workspaceId: run.workspaceId, journeyId: run.journeyId, version: run.version };
  const planned = walked.messages.map(({ nodeId, state }) => ({
    ...version,
    nodeId,
    measure: state,
    delta: 1,
  }));
  return [...countSteps(version, run.state.open, walked.steps), ...planned];
}

/** A run whose journey is paused keeps everything as it is and waits for the resume. */
export function heldWrites(run: LockedRun, counter: number, answer: StepAnswer): StepWrites {
  const change: RunChange = {
    id: run.id,
    status: 'held',
    endReason: null,
    nodeId: run.nodeId,
    state: run.state,
    counter: counter + 1,
    due: null,
    endedAt: null,
  };
  return {
    ...noWrites(),
    runs: [change],
    answers: [{ runId: run.id, counter, workspaceId: run.workspaceId, answer }],
  };
}
