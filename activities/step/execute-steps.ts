import { insertCalls } from '@/server/data/calls/insert-calls';
import { announceEnds } from '@/server/data/events/announce-ends';
import { insertSystemEvents } from '@/server/data/events/insert-system-events';
import { inTransaction } from '@/server/data/pool';
import { writeGoals } from '@/server/data/react/write-goals';
import { endRuns } from '@/server/data/runs/end-runs';
import { writeSteps } from '@/server/data/runs/write-steps';
import { writeSubscriptions } from '@/server/data/subscriptions/write-subscriptions';
import { insertTasks } from '@/server/data/tasks/insert-tasks';
import type { StepAnswer } from '@/workflows/types';
import { failpoint } from '../deliver/failpoint';
import { foldCounts } from '../run/count-steps';
import { fillTasks } from './fill-tasks';
import type { BatchResult } from './micro-batch';
import { StepBatch, type StepToTake } from './step-batch';

export interface StepsDone {
  results: BatchResult<StepAnswer>[];
  /** Something was planned: delivery should look. */
  hasMessages: boolean;
  /** Another system is to be called. */
  hasCalls: boolean;
  /** Something was said in the event log: the reactor should look. */
  hasEvents: boolean;
  /** Journeys whose counts moved. */
  journeys: ReadonlySet<string>;
}

/** Takes the steps of several runs in one transaction. A run that cannot be moved fails alone; a database error fails all. */
export function executeSteps(requests: readonly StepToTake[]): Promise<StepsDone> {
  return inTransaction(async (client) => {
    const batch = await StepBatch.load(client, requests);
    const results = await batch.take();
    const { writes, ends, journeys } = batch;
    if (writes.runs.length > 0) await writeSteps(client, { ...writes, counts: foldCounts(writes.counts) });
    if (writes.listeners.length > 0) await writeSubscriptions(client, writes.listeners);
    await insertCalls(client, writes.calls);
    await insertTasks(client, await fillTasks(client, writes.tasks));
    await writeGoals(client, writes.goals);
    const said = await insertSystemEvents(client, writes.events);
    await endRuns(client, ends, false);
    const ended = writes.runs.filter(({ status }) => status === 'ended').map(({ id }) => id);
    const hasEvents = (await announceEnds(client, ended)) || said > 0;
    failpoint('step:before-commit');
    return {
      results,
      hasMessages: writes.messages.some(({ state }) => state === 'planned'),
      hasCalls: writes.calls.length > 0,
      hasEvents,
      journeys,
    };
  });
}
