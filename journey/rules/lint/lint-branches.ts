import type { Rule } from '../types';
import { isPossible } from './possible-answers';
import { subjectOf } from './subject-of';

export type BranchFinding =
  /** The earlier ones together leave nobody to it. `by`: one that alone does; null: only all of them do. */
  | { kind: 'unreachable'; index: number; by: number | null }
  /** Some people fit both and take the earlier. */
  | { kind: 'overlap'; index: number; by: number };

/** What ordered branches, of which the first true one is taken, do to each other. Says nothing about what it cannot know. */
export function lintBranches(rules: readonly Rule[]): BranchFinding[] {
  return rules.flatMap((rule, index): BranchFinding[] => {
    if (isPossible([rule], ([own]) => own === true) === false) return [];
    const earlier = rules.slice(0, index);
    const by = earlier.findIndex(
      (other) => isPossible([rule, other], ([own, theirs]) => own === true && !theirs) === false,
    );
    if (by >= 0) return [{ kind: 'unreachable', index, by }];
    const left = isPossible([rule, ...earlier], ([own, ...theirs]) => own === true && !theirs.some(Boolean));
    if (left === false) return [{ kind: 'unreachable', index, by: null }];
    return earlier.flatMap((other, place): BranchFinding[] =>
      sharesPeople(rule, other) ? [{ kind: 'overlap', index, by: place }] : [],
    );
  });
}

/** Rules that ask about different things always overlap, which nobody needs to be told: only those that could have excluded each other count. */
function sharesPeople(rule: Rule, other: Rule): boolean {
  const both = isPossible([rule, other], ([own, theirs]) => own === true && theirs === true);
  const neither = isPossible([rule, other], ([own, theirs]) => own === true && theirs === false);
  return both === true && neither === true && asksTheSame(rule, other);
}

const asksTheSame = (rule: Rule, other: Rule): boolean => {
  const keys = subjectKeys(rule);
  return [...subjectKeys(other)].some((key) => keys.has(key));
};

function subjectKeys(rule: Rule): Set<string> {
  if (rule.kind === 'not') return subjectKeys(rule.rule);
  if (rule.kind !== 'all' && rule.kind !== 'any') return new Set([subjectOf(rule).key]);
  return new Set(rule.rules.flatMap((part) => [...subjectKeys(part)]));
}
