import { kindOf } from './conditions/registry';
import type { RuleFacts } from './facts';
import type { Check, Rule, Verdict } from './types';

/** Decides a rule and keeps every condition it looked at, in order: the reason of the decision. Stops as soon as the answer is certain. */
export function evaluate(rule: Rule, facts: RuleFacts): Verdict {
  const checks: Check[] = [];
  return { result: decide(rule, facts, checks), checks };
}

function decide(rule: Rule, facts: RuleFacts, checks: Check[]): boolean {
  if (rule.kind === 'not') return !decide(rule.rule, facts, checks);
  if (rule.kind === 'all' || rule.kind === 'any') {
    const decisive = rule.kind === 'any';
    for (const part of rule.rules) if (decide(part, facts, checks) === decisive) return decisive;
    return !decisive;
  }
  const seen = kindOf(rule).check(rule, facts);
  checks.push({ condition: rule, ...seen });
  return seen.result;
}
