import { type SharedBranch, sharedBranches } from '@/journey/rules/lint/lint-branches';
import { type BranchCase, branchConfig } from './config';

/** Cases some of whose people take an earlier one; nothing while one of them is still being written. */
export const sharedCases = (cases: readonly BranchCase[]): SharedBranch[] =>
  branchConfig.safeParse({ cases }).success ? sharedBranches(cases.map(({ when }) => when)) : [];
