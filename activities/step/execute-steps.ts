import { inTransaction } from '@/server/data/pool';
import { endRuns } from '@/server/data/runs/end-runs';
import { writeSteps } from '@/server/data/runs/write-steps';
import { writeSubscriptions } from '@/server/data/subscriptions/write-subscriptions';
import type { StepAnswer, StepRequest } from '@/workflows/types';
import { failpoint } from '../deliver/failpoint';
import { foldCounts } from '../run/count-steps';
import type { BatchResult } from './micro-batch';
import { StepBatch } from './step-batch';

export interface StepsDone {
  results: BatchResult<StepAnswer>[];
  /** Something was planned: delivery should look. */
  hasMessages: boolean;
  /** Journeys whose counts moved. */
  journeys: ReadonlySet<string>;
}

/** Takes the steps of several runs in one transaction. A run that cannot be moved fails alone; a database error fails all. */
export function executeSteps(requests: readonly StepRequest[]): Promise<StepsDone> {
  return inTransaction(async (client) => {
    const batch = await StepBatch.load(client, requests);
    const results = await batch.take();
    const { writes, ends, journeys } = batch;
    if (writes.runs.length > 0) await writeSteps(client, { ...writes, counts: foldCounts(writes.counts) });
    if (writes.listeners.length > 0) await writeSubscriptions(client, writes.listeners);
    await endRuns(client, ends, false);
    failpoint('step:before-commit');
    return { results, hasMessages: writes.messages.some(({ state }) => state === 'planned'), journeys };
  });
}
