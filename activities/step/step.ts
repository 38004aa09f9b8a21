import { activityInfo, log } from '@temporalio/activity';
import { isTimeout, isTransientError } from '@/server/data/is-transient-error';
import { notify } from '@/server/data/notify';
import { inTransaction } from '@/server/data/pool';
import { endRuns } from '@/server/data/runs/end-runs';
import type { StepActivities, StepAnswer, StepRequest } from '@/workflows/types';
import { failpoint } from '../deliver/failpoint';
import { executeSteps } from './execute-steps';
import { type BatchResult, MicroBatch } from './micro-batch';
import type { StepToTake } from './step-batch';

const LIMITS = { concurrency: 3, size: 64, maxGapMs: 100 };
/** A step that fails this often for a reason of its own ends its run as failed: nobody waits for ever. */
const MAX_ATTEMPTS = 5;

async function executeAndTell(requests: StepToTake[]): Promise<BatchResult<StepAnswer>[]> {
  const { results, hasMessages, hasCalls, hasEvents, journeys } = await executeSteps(requests);
  failpoint('step:after-commit');
  if (hasMessages) notify('safar_messages');
  if (hasCalls) notify('safar_calls');
  if (hasEvents) notify('safar_inbox');
  for (const journeyId of journeys) notify('safar_counts', journeyId);
  return results;
}

/** One broken row must not hold the others: what fails together is tried again one by one. */
async function execute(requests: StepToTake[]): Promise<BatchResult<StepAnswer>[]> {
  try {
    return await executeAndTell(requests);
  } catch (error) {
    if (requests.length === 1 || (isTransientError(error) && !isTimeout(error))) throw error;
    const results: BatchResult<StepAnswer>[] = [];
    for (const request of requests) {
      const single = await executeAndTell([request]).catch((reason: unknown) => [
        { ok: false as const, error: reason },
      ]);
      results.push(...single);
    }
    return results;
  }
}

const batch = new MicroBatch(execute, ({ runId }: StepToTake) => runId, LIMITS);

async function stepDurable(request: StepRequest): Promise<StepAnswer> {
  try {
    return await batch.run(request);
  } catch (error) {
    if (isTransientError(error) || activityInfo().attempt < MAX_ATTEMPTS) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    log.error('a run is ended because its step keeps failing', { runId: request.runId, detail });
    await inTransaction((client) =>
      endRuns(client, [{ runId: request.runId, reason: { code: 'failed', detail } }], false),
    );
    return { kind: 'end', code: 'failed' };
  }
}

/** Takes the first step of a run that has no workflow yet. */
export const stepAhead = (runId: string): Promise<StepAnswer> =>
  batch.run({ runId, counter: 0, at: Date.now(), isAhead: true });

/** Moves a run on by one step: everything up to its next wait in one transaction, remembered by (run, counter). */
export const stepActivities: StepActivities = {
  step: (request) => batch.run(request),
  stepDurable,
};
