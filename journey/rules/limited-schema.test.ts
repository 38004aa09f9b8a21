import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyDocumentSchema } from '../schema/journey-document';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { validate } from '../validate/validate';
import { draftRuleSchema } from './draft-schema';
import { MAX_CONDITIONS, MAX_GROUP_DEPTH } from './exceeded-limit';
import { ruleSchema } from './schema';
import type { Rule } from './types';

const gold: Rule = { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' };
const nested = (depth: number, inner: Rule = gold): Rule =>
  Array.from({ length: depth }).reduce<Rule>(
    (rule, _, index) => (index % 2 ? { kind: 'not', rule } : { kind: 'all', rules: [rule] }),
    inner,
  );
/** A group of groups with so many conditions. */
const wide = (count: number): Rule => ({
  kind: 'any',
  rules: Array.from({ length: Math.ceil(count / 40) }, (_, index) => ({
    kind: 'all',
    rules: new Array<Rule>(Math.min(40, count - index * 40)).fill(gold),
  })),
});

test.each([
  ['ruleSchema', ruleSchema],
  ['draftRuleSchema', draftRuleSchema],
])('%s takes what is within the limits and names the one that is passed', (_, schema) => {
  const problemOf = (rule: unknown) => {
    const { error } = schema.safeParse(rule);
    return error ? (error.issues[0] as { params?: { problem?: string } }).params?.problem : null;
  };
  expect(problemOf(nested(MAX_GROUP_DEPTH))).toBeNull();
  expect(problemOf(nested(MAX_GROUP_DEPTH + 1))).toBe('rule-too-deep');
  expect(problemOf(nested(50_000))).toBe('rule-too-deep');
  expect(problemOf(wide(MAX_CONDITIONS))).toBeNull();
  expect(problemOf(wide(MAX_CONDITIONS + 1))).toBe('rule-too-large');
});

test('a value cannot smuggle depth in', () => {
  const value = JSON.parse(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`);
  expect(ruleSchema.safeParse({ ...gold, op: 'in', value }).success).toBe(false);
});

test('what is no rule at all is refused by the schema, never by an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'large' }), (value) => {
      ruleSchema.safeParse(value);
      draftRuleSchema.safeParse(value);
    }),
  );
});

test('the problem stands at the field of the rule', () => {
  const journey = toyJourney({ start: ['start', { next: 'a' }], a: ['stop'] });
  const audience = { rule: nested(MAX_GROUP_DEPTH + 1), onLeave: 'skip' as const };
  const settings = { ...journey.settings, audience };
  expect(validate({ ...journey, settings }, toyDefinitions, {})).toEqual([
    {
      code: 'rule-too-deep',
      severity: 'error',
      field: 'audience.rule',
      values: { maximum: MAX_GROUP_DEPTH },
    },
  ]);
});

test('a document that is nested without end is refused, not walked', () => {
  const config = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
  const document = toyJourney({ start: ['start'] });
  const start = { ...document.nodes.start, config };
  expect(journeyDocumentSchema.safeParse({ ...document, nodes: { start } }).error?.issues).toMatchObject([
    { message: expect.stringContaining('64 levels') },
  ]);
});
