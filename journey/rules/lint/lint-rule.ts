import type { Rule } from '../types';
import { isPossible } from './possible-answers';

export interface RuleFinding {
  code: 'rule-always-true' | 'rule-always-false';
  /** Below the rule, e.g. rules.1.rule; empty: the whole. */
  path: string;
}

const known = new WeakMap<Rule, RuleFinding[]>();

/** Where a rule has the same answer for everybody: the whole of it, or else the parts that do. */
export function lintRule(rule: Rule): RuleFinding[] {
  let findings = known.get(rule);
  if (!findings) {
    findings = look(rule, '');
    known.set(rule, findings);
  }
  return findings;
}

function look(rule: Rule, path: string): RuleFinding[] {
  if (isPossible([rule], ([own]) => own === true) === false) return [{ code: 'rule-always-false', path }];
  if (isPossible([rule], ([own]) => own === false) === false) return [{ code: 'rule-always-true', path }];
  const below = (step: string) => (path === '' ? step : `${path}.${step}`);
  if (rule.kind === 'not') return look(rule.rule, below('rule'));
  if (rule.kind !== 'all' && rule.kind !== 'any') return [];
  return rule.rules.flatMap((part, index) => look(part, below(`rules.${index}`)));
}
