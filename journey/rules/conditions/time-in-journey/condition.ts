import type { RuleFacts } from '../../facts';
import { spanMs } from '../../span-ms';
import type { TimeInJourneyCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

/** When it is as long as the span, ms; null outside a run. */
const turnOf = ({ span }: TimeInJourneyCondition, { run, clock = 1 }: RuleFacts): number | null =>
  run ? run.enteredAt + Math.ceil(spanMs(span) / clock) : null;

export const timeInJourney: ConditionKind<TimeInJourneyCondition> = {
  check(condition, facts) {
    const { now = 0, run, clock = 1 } = facts;
    const turn = turnOf(condition, facts);
    if (!run || turn === null) return { actual: null, result: false };
    return { actual: (now - run.enteredAt) * clock, result: now >= turn === (condition.op === 'at-least') };
  },
  // How long the run has been on its way is always known.
  dependsOn() {},
  nextChange(condition, facts) {
    const turn = turnOf(condition, facts);
    return turn !== null && turn > (facts.now ?? 0) ? turn : null;
  },
};
