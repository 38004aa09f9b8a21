import { reach } from '../reach/reach';
import type { RuleFacts } from './facts';
import { operatorById } from './operators/registry';
import { readPath } from './read-path';
import type { Check, Condition, Rule, Verdict } from './types';

function check(condition: Condition, facts: RuleFacts): Check {
  if (condition.kind === 'reachable') {
    const answer = reach(facts.channels, condition.channel);
    return {
      condition,
      actual: answer.reachable,
      detail: { reason: answer.reason, ...(answer.since ? { since: answer.since } : {}) },
      result: answer.reachable,
    };
  }
  const actual = readPath(condition.kind === 'trait' ? facts.traits : facts.properties, condition.name);
  const operator = operatorById(condition.op);
  return { condition, actual, result: operator?.evaluate(actual, condition.value ?? null) ?? false };
}

/** Decides a rule and keeps every condition it looked at, in order: the reason of the decision. Stops as soon as the answer is certain. */
export function evaluate(rule: Rule, facts: RuleFacts): Verdict {
  switch (rule.kind) {
    case 'all':
    case 'any': {
      const decisive = rule.kind === 'any';
      const checks: Check[] = [];
      for (const part of rule.rules) {
        const verdict = evaluate(part, facts);
        checks.push(...verdict.checks);
        if (verdict.result === decisive) return { result: decisive, checks };
      }
      return { result: !decisive, checks };
    }
    case 'not': {
      const verdict = evaluate(rule.rule, facts);
      return { result: !verdict.result, checks: verdict.checks };
    }
    default: {
      const seen = check(rule, facts);
      return { result: seen.result, checks: [seen] };
    }
  }
}
