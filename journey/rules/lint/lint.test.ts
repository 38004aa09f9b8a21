import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '@/shared/json';
import { arbitraryPerson, NOW } from '../../testing/arbitrary-facts';
import { arbitraryRule } from '../../testing/arbitrary-rule';
import { evaluate } from '../evaluate';
import type { Rule } from '../types';
import { sharedBranches, unreachableBranches } from './lint-branches';
import { lintRule } from './lint-rule';

const trait = (op: string, value?: Json, name = 'x'): Rule => ({
  kind: 'trait',
  name,
  op,
  ...(value === undefined ? {} : { value }),
});
const all = (...rules: Rule[]): Rule => ({ kind: 'all', rules });
const any = (...rules: Rule[]): Rule => ({ kind: 'any', rules });
const not = (rule: Rule): Rule => ({ kind: 'not', rule });
const did = (op: 'at-least' | 'at-most' | 'equals', value: number): Rule => ({
  kind: 'event',
  name: 'e',
  count: { op, value },
});

describe('nobody', () => {
  test.each<Rule>([
    all(trait('equals', 'gold'), trait('equals', 'silver')),
    all(trait('greater', 10), trait('less', 5)),
    all(trait('greater', 5), trait('at-most', '۵')),
    all(trait('between', [1, 3]), trait('equals', 4)),
    all(trait('exists'), trait('not-exists')),
    all(trait('in', ['a', 'b']), trait('not-in', ['b', 'a', 'c'])),
    all(trait('starts-with', 'ab'), not(trait('starts-with', 'a'))),
    all(trait('starts-with', 'a'), trait('starts-with', 'b')),
    all(trait('equals', 'gold'), not(trait('equals', 'GOLD '))),
    all(did('at-least', 2), did('at-most', 1)),
    trait('greater', true),
    all(
      { kind: 'consent', channel: 'sms', state: 'granted' },
      { kind: 'consent', channel: 'sms', state: 'denied' },
    ),
    all({ kind: 'variant', node: 's', variant: 'a' }, { kind: 'variant', node: 's', variant: 'b' }),
    all({ kind: 'bucket', salt: 's', from: 0, to: 10 }, { kind: 'bucket', salt: 's', from: 10, to: 20 }),
    all({ kind: 'segment', segment: 'a' }, not({ kind: 'segment', segment: 'a' })),
  ])('%j', (rule) => {
    expect(lintRule(rule)).toEqual([{ code: 'rule-always-false', path: '' }]);
    expect(lintRule(not(rule))).toEqual([{ code: 'rule-always-true', path: '' }]);
  });
});

describe('somebody, and not everybody', () => {
  test.each<Rule>([
    all(trait('greater', 5), trait('less', 6)),
    all(trait('contains', 'ab'), trait('contains', 'cd'), trait('starts-with', 'x'), trait('ends-with', 'y')),
    all(trait('contains', 'b'), trait('contains', 'a'), trait('not-contains', 'ab')),
    all(trait('equals', 'gold'), trait('equals', 'gold', 'y')),
    all(trait('at-least', 5), trait('at-most', 5)),
    all(trait('matches', '^a'), trait('matches', '^b')),
    any(trait('greater', 5), trait('less', 5)),
    all(trait('contains', 'a'), trait('not-equals', 'a')),
    // A list may hold the one without the other.
    all(trait('contains', 'ab'), trait('not-contains', 'a')),
    all(trait('in-last', { amount: 1, unit: 'days' }), trait('longer-ago', { amount: 1, unit: 'weeks' })),
  ])('%j', (rule) => {
    expect(lintRule(rule)).toEqual([]);
  });
});

test('a part that is always so is found where it stands', () => {
  const never = all(trait('equals', 'a'), trait('equals', 'b'));
  expect(lintRule(any(trait('exists', undefined, 'y'), all(never, trait('exists', undefined, 'z'))))).toEqual(
    [{ code: 'rule-always-false', path: 'rules.1' }],
  );
  expect(lintRule(did('at-least', 0))).toEqual([{ code: 'rule-always-true', path: '' }]);
});

test('of ordered branches, those that nobody reaches are found, and those that share people', () => {
  const [over50, over100] = [trait('greater', 50), trait('greater', 100)];
  expect(unreachableBranches([over50, over100])).toEqual([{ index: 1, by: 0 }]);
  expect(unreachableBranches([over100, over50])).toEqual([]);
  expect(sharedBranches([over100, over50])).toEqual([{ index: 1, with: 0 }]);
  const third = trait('equals', 'a', 'y');
  expect(unreachableBranches([trait('exists'), trait('not-exists'), third])).toEqual([
    { index: 2, by: null },
  ]);
  const apart = [trait('equals', 'a'), trait('equals', 'b'), third];
  expect([unreachableBranches(apart), sharedBranches(apart)]).toEqual([[], []]);
});

const pairs = fc.tuple(arbitraryRule, arbitraryRule, fc.boolean()).map(([one, other, both]) => {
  const rules = [one, other, not(one)].slice(0, both ? 3 : 2);
  return { kind: both ? ('all' as const) : ('any' as const), rules };
});

test('whatever is said to be always so, is so for everybody', () => {
  fc.assert(
    fc.property(pairs, fc.array(arbitraryPerson, { minLength: 1, maxLength: 10 }), (rule, people) => {
      const found = lintRule(rule).find(({ path }) => path === '');
      if (!found) return;
      for (const { traits, channels, events } of people) {
        const byName = Object.fromEntries(
          events.map(({ name }) => [
            name,
            events.filter((own) => own.name === name).map((own) => ({ ...own, messageId: '' })),
          ]),
        );
        const facts = {
          traits,
          channels,
          properties: {},
          now: NOW,
          zone: 'UTC',
          events: byName,
          personId: 'p',
        };
        expect(evaluate(rule, facts).result).toBe(found.code === 'rule-always-true');
      }
    }),
    { numRuns: 400 },
  );
});
