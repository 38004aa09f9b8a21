import type { ConfigProblem } from '@/journey/compile/node-definition';
import { unreachableBranches } from '@/journey/rules/lint/lint-branches';
import { sameRule } from '@/journey/rules/same-rule';
import type { BranchCase } from './config';

/** Cases that cannot be told apart, or that nobody can ever take. */
export function validateCases(cases: BranchCase[]): ConfigProblem[] {
  const unreachable = unreachableBranches(cases.map(({ when }) => when));
  return cases.flatMap((own, index): ConfigProblem[] => {
    const earlier = cases.slice(0, index);
    const number = index + 1;
    const problems: ConfigProblem[] = [];
    if (own.id === 'otherwise' || earlier.some(({ id }) => id === own.id)) {
      problems.push({
        code: 'case-id-taken',
        severity: 'error',
        field: `cases.${index}.id`,
        values: { id: own.id, number },
      });
    }
    const twin = earlier.findIndex(({ when }) => sameRule(when, own.when));
    if (twin >= 0) {
      problems.push({
        code: 'case-never-matches',
        severity: 'warning',
        field: `cases.${index}.when`,
        values: { number, earlier: twin + 1 },
      });
    }
    const found = unreachable.find((branch) => branch.index === index);
    if (found && twin < 0) {
      const { by } = found;
      problems.push({
        code: by === null ? 'case-left-nobody' : 'case-covered',
        severity: 'warning',
        field: `cases.${index}.when`,
        values: by === null ? { number } : { number, earlier: by + 1 },
      });
    }
    return problems;
  });
}
