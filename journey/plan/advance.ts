import { execute } from './instructions/registry';
import { StepLog } from './step-log';
import type { Advance, AdvanceInput, Facts, Next, Plan, RunState } from './types';

/** Guard against a plan that never blocks: a bounded loop around all nodes of a journey stays below it. */
const MAX_STRETCH = 2_000;

/**
 * Walks the plan from `state` until the run blocks, ends, or needs a fact it was not given. Pure and synchronous.
 * The caller performs `effects` and answers their outcomes as facts; on `need` it calls again with the returned state.
 * All steps, effects and states returned along the way are to be kept, in order.
 */
export function advance(plan: Plan, state: RunState, input: AdvanceInput, facts: Facts): Advance {
  const log = new StepLog(state, input.now);
  const stretch = { plan, log, input, facts };
  for (let walked = 0; walked < MAX_STRETCH; walked += 1) {
    const instruction = plan.code[log.state.pc];
    if (!instruction) return log.finish(failed(`instruction ${log.state.pc} does not exist`));
    const move = execute(instruction, stretch);
    if ('stop' in move) return log.finish(move.stop);
    log.state.pc = move.goto.to;
  }
  return log.finish(failed(`more than ${MAX_STRETCH} instructions without a wait`));
}

const failed = (detail: string): Next => ({ kind: 'end', reason: { code: 'failed', detail } });
