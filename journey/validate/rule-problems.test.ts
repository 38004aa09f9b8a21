import { expect, test } from 'vitest';
import type { WorkspaceFacts } from '../compile/node-definition';
import type { Rule } from '../rules/types';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { rulesIn } from './rules-in';
import { validate } from './validate';

/** Problems of a journey whose audience is the rule. */
function problemsOf(rule: Rule, workspace: WorkspaceFacts = {}) {
  const journey = toyJourney({ start: ['start', { next: 'a' }], a: ['pass', { next: 'b' }], b: ['stop'] });
  const settings = {
    ...journey.settings,
    audience: { rule, onLeave: 'skip' as const },
    variables: [
      { name: 'amount', type: 'number' as const },
      { name: 'ready', type: 'boolean' as const },
    ],
  };
  return validate({ ...journey, settings }, toyDefinitions, workspace);
}

test('a segment is looked for only where segments are known', () => {
  const rule: Rule = { kind: 'segment', segment: 'loyal' };
  expect(problemsOf(rule)).toEqual([]);
  expect(problemsOf(rule, { segments: ['loyal'] })).toEqual([]);
  expect(problemsOf(rule, { segments: ['lost'] })).toEqual([
    {
      code: 'segment-unknown',
      severity: 'error',
      field: 'audience.rule.segment',
      values: { segment: 'loyal' },
    },
  ]);
});

const gold: Rule = { kind: 'trait', name: 'plan', op: 'equals', value: 'gold' };

test.each<[string, string, Rule]>([
  ['rule-always-false', 'audience.rule', { kind: 'all', rules: [gold, { ...gold, value: 'silver' }] }],
  ['rule-always-true', 'audience.rule', { kind: 'any', rules: [gold, { kind: 'not', rule: gold }] }],
  ['rule-step-unknown', 'audience.rule.node', { kind: 'message', node: 'gone', outcome: 'opened' }],
  [
    'rule-step-unknown',
    'audience.rule.node',
    { kind: 'visits', node: 'gone', count: { op: 'at-least', value: 1 } },
  ],
  ['rule-way-unknown', 'audience.rule.variant', { kind: 'variant', node: 'a', variant: 'gone' }],
  ['rule-variable-unknown', 'audience.rule.name', { kind: 'variable', name: 'gone', op: 'exists' }],
  ['rule-type-mismatch', 'audience.rule.value', { kind: 'trait', name: 'age', op: 'greater', value: 'many' }],
  [
    'rule-type-mismatch',
    'audience.rule.op',
    { kind: 'variable', name: 'amount', op: 'contains', value: 'x' },
  ],
  [
    'rule-type-mismatch',
    'audience.rule.value',
    { kind: 'variable', name: 'ready', op: 'equals', value: 'perhaps' },
  ],
])('%s at %s', (code, field, rule) => {
  expect(problemsOf(rule)).toMatchObject([{ code, field }]);
});

test.each<Rule>([
  gold,
  { kind: 'variant', node: 'a', variant: 'next' },
  { kind: 'variable', name: 'amount', op: 'greater', value: '۵' },
  { kind: 'trait', name: 'born', op: 'at-least', value: '1370-01-01' },
  { kind: 'event', name: 'Paid', where: [{ name: 'total', op: 'between', value: [1, 5] }] },
])('nothing is wrong with %j', (rule) => {
  expect(problemsOf(rule)).toEqual([]);
});

test('rules are found wherever they stand in a config, and half-filled ones are left alone', () => {
  expect(
    rulesIn({
      cases: [
        { id: 'x', when: gold },
        { id: 'y', when: { ...gold, name: '' } },
      ],
    }),
  ).toEqual([{ field: 'cases.0.when', rule: gold }]);
});
