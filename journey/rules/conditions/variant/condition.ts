import type { VariantCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const variant: ConditionKind<VariantCondition> = {
  check({ node, variant: wanted }, { run }) {
    const actual = (run && Object.hasOwn(run.variants, node) && run.variants[node]) || null;
    return { actual, result: actual === wanted };
  },
  // Which way it went is always known.
  dependsOn() {},
};
