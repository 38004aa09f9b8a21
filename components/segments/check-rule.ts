import type { ConfigProblem } from '@/journey/compile/node-definition';
import { lintRule } from '@/journey/rules/lint/lint-rule';
import { ruleSchema } from '@/journey/rules/schema';
import type { Rule } from '@/journey/rules/types';
import { issueProblems } from '@/journey/validate/issue-problems';

/** What keeps a rule from being counted, or what is odd about it, at the fields of its form below `field`. */
export function checkRule(rule: Rule, field: string): ConfigProblem[] {
  const at = (path: string | undefined) => (path ? `${field}.${path}` : field);
  const parsed = ruleSchema.safeParse(rule);
  if (!parsed.success)
    return issueProblems(parsed.error.issues, rule).map((problem) => ({
      ...problem,
      field: at(problem.field),
    }));
  return lintRule(parsed.data).map(({ code, path }) => ({ code, severity: 'warning', field: at(path) }));
}
