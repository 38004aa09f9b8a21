import type { JsonObject } from '@/shared/json';
import { canonicalJson } from '../../plan/canonical-json';
import type { Rule } from '../types';
import { isPossible } from './possible-answers';
import { remembered } from './remembered';
import { subjectOf } from './subject-of';

/** A branch that nobody can take. `by`: an earlier one that alone takes everyone whom it describes; null: only all of them together do. */
export interface UnreachableBranch {
  index: number;
  by: number | null;
}

/** A branch some of whose people take an earlier one. */
export interface SharedBranch {
  index: number;
  with: number;
}

const jsonOf = (rule: Rule): string => canonicalJson(rule as unknown as JsonObject);

/** Of ordered branches, of which the first true one is taken: those that nobody reaches. Says nothing of what it cannot know. */
export function unreachableBranches(rules: readonly Rule[]): UnreachableBranch[] {
  return rules.flatMap((rule, index): UnreachableBranch[] => {
    const earlier = rules.slice(0, index);
    const by = earlier.findIndex((other) => meet(rule, other).isCovered);
    if (by >= 0) return [{ index, by }];
    return isLeftNobody(rule, earlier) ? [{ index, by: null }] : [];
  });
}

/** Of ordered branches: those that share people with an earlier one although both ask about the same thing, so that their order matters. */
export function sharedBranches(rules: readonly Rule[]): SharedBranch[] {
  return rules.flatMap((rule, index) =>
    rules
      .slice(0, index)
      .flatMap((other, place) => (meet(rule, other).shares ? [{ index, with: place }] : [])),
  );
}

interface Meeting {
  /** Whoever fits the one fits the other. */
  isCovered: boolean;
  /** Some fit both, others only the one. */
  shares: boolean;
}

const APART: Meeting = { isCovered: false, shares: false };

const meetings = remembered<Meeting>();

function meet(rule: Rule, other: Rule): Meeting {
  return meetings(`${jsonOf(rule)}\n${jsonOf(other)}`, () => {
    if (!asksTheSame(rule, other) || isPossible([rule], ([own]) => own === true) === false) return APART;
    const alone = isPossible([rule, other], ([own, theirs]) => own === true && theirs === false);
    const both = isPossible([rule, other], ([own, theirs]) => own === true && theirs === true);
    return { isCovered: alone === false, shares: alone === true && both === true };
  });
}

const leftNobody = remembered<boolean>();

function isLeftNobody(rule: Rule, earlier: readonly Rule[]): boolean {
  return leftNobody([rule, ...earlier].map(jsonOf).join('\n'), () => {
    if (isPossible([rule], ([own]) => own === true) === false) return false;
    return (
      isPossible([rule, ...earlier], ([own, ...theirs]) => own === true && !theirs.some(Boolean)) === false
    );
  });
}

function asksTheSame(rule: Rule, other: Rule): boolean {
  const keys = subjectKeys(rule);
  return [...subjectKeys(other)].some((key) => keys.has(key));
}

function subjectKeys(rule: Rule): Set<string> {
  if (rule.kind === 'not') return subjectKeys(rule.rule);
  if (rule.kind !== 'all' && rule.kind !== 'any') return new Set([subjectOf(rule).key]);
  return new Set(rule.rules.flatMap((part) => [...subjectKeys(part)]));
}
