import { kindOf } from './conditions/registry';
import type { RuleFacts } from './facts';
import type { Rule } from './types';

/**
 * The earliest instant (ms since epoch, after facts.now) at which the answer of a rule may change by the passing of time alone; never too late,
 * sometimes too early. Null: time alone never changes it.
 */
export function nextChange(rule: Rule, facts: RuleFacts): number | null {
  if (rule.kind === 'not') return nextChange(rule.rule, facts);
  if (rule.kind !== 'all' && rule.kind !== 'any') return kindOf(rule).nextChange?.(rule, facts) ?? null;
  return rule.rules.reduce<number | null>((soonest, part) => {
    const own = nextChange(part, facts);
    return soonest === null || own === null ? (soonest ?? own) : Math.min(soonest, own);
  }, null);
}
