import { kindOf } from './conditions/registry';
import { operatorById } from './operators/registry';
import type { Condition, Rule } from './types';

/** Whether the answer of a rule may change by the passing of time alone, for anybody. */
export function changesWithTime(rule: Rule): boolean {
  if (rule.kind === 'not') return changesWithTime(rule.rule);
  if (rule.kind === 'all' || rule.kind === 'any') return rule.rules.some(changesWithTime);
  return kindOf(rule).nextChange !== undefined && operatorMoves(rule);
}

/** Of comparisons only those that look at the clock. */
function operatorMoves(condition: Condition): boolean {
  const operator = 'op' in condition ? operatorById(condition.op) : undefined;
  return operator === undefined || operator.nextChange !== undefined;
}
