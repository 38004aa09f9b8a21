import type { Rule } from './types';

/** How many conditions a rule is made of. */
export function countConditions(rule: Rule): number {
  if (rule.kind === 'not') return countConditions(rule.rule);
  if (rule.kind !== 'all' && rule.kind !== 'any') return 1;
  return rule.rules.reduce((sum, part) => sum + countConditions(part), 0);
}
