import type { Condition, Rule } from './types';

/** Kinds that only have an answer about an event at hand, or inside a run. */
const ELSEWHERE: ReadonlySet<Condition['kind']> = new Set([
  'property',
  'variable',
  'message',
  'visits',
  'variant',
  'time-in-journey',
]);

/** Whether a rule asks about nothing but the person, so that it can be asked of people at large and be counted. */
export function isAboutPerson(rule: Rule): boolean {
  if (rule.kind === 'not') return isAboutPerson(rule.rule);
  if (rule.kind === 'all' || rule.kind === 'any') return rule.rules.every(isAboutPerson);
  if (rule.kind === 'event') return !rule.match && typeof rule.within !== 'string';
  return !ELSEWHERE.has(rule.kind);
}
