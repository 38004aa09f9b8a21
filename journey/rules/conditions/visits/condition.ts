import { testCount } from '../../count-test';
import type { VisitsCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const visits: ConditionKind<VisitsCondition> = {
  check({ node, count }, { run }) {
    const actual = (run && Object.hasOwn(run.visits, node) && run.visits[node]) || 0;
    return { actual, result: testCount(actual, count) };
  },
  // Where the run has been is always known.
  dependsOn() {},
};
