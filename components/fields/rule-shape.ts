import type { Rule } from '@/journey/rules/types';

/** How the rules of a group are joined, as a person chooses it. */
export const GROUP_MODES = ['all', 'any', 'none', 'not-all'] as const;
export type GroupMode = (typeof GROUP_MODES)[number];

export interface RuleGroupShape {
  mode: GroupMode;
  rules: { rule: Rule /** Path below the group's own. */; path: string }[];
}

/** A rule as a group of rules; null for what is shown as one row: a condition, or "cannot be reached". */
export function readGroup(rule: Rule): RuleGroupShape | null {
  if (rule.kind === 'all' || rule.kind === 'any')
    return {
      mode: rule.kind,
      rules: rule.rules.map((own, index) => ({ rule: own, path: `rules.${index}` })),
    };
  if (rule.kind !== 'not' || rule.rule.kind === 'reachable') return null;
  const inner = rule.rule;
  if (inner.kind !== 'all' && inner.kind !== 'any')
    return { mode: 'none', rules: [{ rule: inner, path: 'rule' }] };
  return {
    mode: inner.kind === 'all' ? 'not-all' : 'none',
    rules: inner.rules.map((own, index) => ({ rule: own, path: `rule.rules.${index}` })),
  };
}

/** The rule that a group means. */
export function writeGroup(mode: GroupMode, rules: Rule[]): Rule {
  switch (mode) {
    case 'all':
    case 'any':
      return { kind: mode, rules };
    case 'none':
      return { kind: 'not', rule: { kind: 'any', rules } };
    case 'not-all':
      return { kind: 'not', rule: { kind: 'all', rules } };
  }
}
