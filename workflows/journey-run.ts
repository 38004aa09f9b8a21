import {
  condition,
  continueAsNew,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { hint } from './signals';
import type { JourneyRunArgs, StepActivities, StepAnswer, StepRequest } from './types';

const { step } = proxyLocalActivities<StepActivities>({
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '6s',
  retry: { initialInterval: '200ms', maximumAttempts: 3 },
});

/** When the database is away, the server waits with us instead of the workflow task. */
const { stepDurable } = proxyActivities<StepActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

/** Between two looks at a run whose time has come here but not yet at the database: their clocks differ. */
const MIN_PAUSE_MS = 1_000;

/** One person's passage: wait until due or hinted, take a step, again. Knows nothing about node kinds. Returns how it ended. */
export async function journeyRun(args: JourneyRunArgs): Promise<string> {
  let hinted = args.hinted ?? false;
  setHandler(hint, () => {
    hinted = true;
  });
  const wasHinted = () => hinted;

  let due = args.due;
  let counter = args.counter;
  for (;;) {
    if (!hinted && due === null) await condition(wasHinted);
    if (!hinted && due !== null && due > Date.now()) await condition(wasHinted, due - Date.now());
    hinted = false;
    const answer = await takeStep({ runId: args.runId, counter, at: Date.now() });
    if (answer.kind === 'end') return answer.code;
    counter += 1;
    const isNotYet = answer.due !== null && answer.due === due;
    due = isNotYet ? Math.max(answer.due ?? 0, Date.now() + MIN_PAUSE_MS) : answer.due;
    if (workflowInfo().continueAsNewSuggested) {
      await continueAsNew<typeof journeyRun>({ ...args, due, counter, hinted });
    }
  }
}

async function takeStep(request: StepRequest): Promise<StepAnswer> {
  try {
    return await step(request);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return await stepDurable(request);
  }
}
