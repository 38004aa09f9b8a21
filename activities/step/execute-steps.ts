import { isDatabaseError } from '@/server/data/is-transient-error';
import { inTransaction } from '@/server/data/pool';
import { endRuns } from '@/server/data/runs/end-runs';
import { writeSteps } from '@/server/data/runs/write-steps';
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
    const results: BatchResult<StepAnswer>[] = [];
    for (const request of requests) {
      try {
        results.push({ ok: true, answer: await batch.take(request) });
      } catch (error) {
        if (isDatabaseError(error)) throw error;
        results.push({ ok: false, error });
      }
    }
    const { writes, ends, journeys } = batch;
    if (writes.runs.length > 0) await writeSteps(client, { ...writes, counts: foldCounts(writes.counts) });
    await endRuns(client, ends, false);
    failpoint('step:before-commit');
    return { results, hasMessages: writes.messages.some(({ state }) => state === 'planned'), journeys };
  });
}
