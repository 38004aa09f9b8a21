import type { Comparison, Condition, Rule } from '../types';
import { joinedTexts } from './comparison-subject';
import type { Subject } from './subject';
import { subjectOf } from './subject-of';

/** Combinations that are tried at most. */
const MAX_CASES = 5_000;

/** The answers of several rules, together. */
type Answers = readonly boolean[];

/** Whether some person could make the rules answer like that; null when there are too many cases to try. */
export function isPossible(rules: readonly Rule[], wanted: (answers: Answers) => boolean): boolean | null {
  const conditions = rules.flatMap(conditionsOf);
  const groups = groupBySubject(conditions);
  if (!groups || groups.reduce((cases, { vectors }) => cases * vectors.length, 1) > MAX_CASES) return null;
  const truth = new Map<Condition, boolean>();
  const tryFrom = (index: number): boolean => {
    const group = groups[index];
    if (!group) return wanted(rules.map((rule) => answer(rule, truth)));
    return group.vectors.some((vector) => {
      group.conditions.forEach((condition, place) => {
        truth.set(condition, vector[place] ?? false);
      });
      return tryFrom(index + 1);
    });
  };
  return tryFrom(0);
}

function conditionsOf(rule: Rule): Condition[] {
  if (rule.kind === 'not') return conditionsOf(rule.rule);
  return rule.kind === 'all' || rule.kind === 'any' ? rule.rules.flatMap(conditionsOf) : [rule];
}

function answer(rule: Rule, truth: ReadonlyMap<Condition, boolean>): boolean {
  if (rule.kind === 'not') return !answer(rule.rule, truth);
  if (rule.kind === 'all') return rule.rules.every((part) => answer(part, truth));
  if (rule.kind === 'any') return rule.rules.some((part) => answer(part, truth));
  return truth.get(rule) ?? false;
}

interface Group {
  conditions: Condition[];
  /** The answers that its conditions can give together. */
  vectors: boolean[][];
}

function groupBySubject(conditions: readonly Condition[]): Group[] | null {
  const bySubject = new Map<string, { condition: Condition; subject: Subject }[]>();
  for (const condition of conditions) {
    const subject = subjectOf(condition);
    bySubject.set(subject.key, [...(bySubject.get(subject.key) ?? []), { condition, subject }]);
  }
  const groups: Group[] = [];
  for (const members of bySubject.values()) {
    const comparisons = members.flatMap(({ condition }) =>
      'name' in condition && 'op' in condition ? [condition as Comparison] : [],
    );
    const texts = comparisons.length > 1 ? joinedTexts(comparisons) : [];
    if (!texts) return null;
    const samples = new Map<string, unknown>();
    for (const sample of [...members.flatMap(({ subject }) => subject.samples), ...texts])
      samples.set(JSON.stringify(sample), sample);
    const vectors = new Map<string, boolean[]>();
    for (const sample of samples.values()) {
      const vector = members.map(({ subject }) => subject.holds(sample));
      vectors.set(vector.join(), vector);
    }
    groups.push({ conditions: members.map(({ condition }) => condition), vectors: [...vectors.values()] });
  }
  return groups;
}
