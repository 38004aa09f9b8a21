import type { RuleFacts } from './facts';
import type { Rule } from './types';

/**
 * The earliest instant (ms since epoch, after facts.now) at which the answer of a rule may change by the passing of time alone; never too late,
 * sometimes too early. Null: time alone never changes it.
 */
export function nextChange(_rule: Rule, _facts: RuleFacts): number | null {
  return null;
}
