import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '@/shared/json';
import { evaluate } from './evaluate';
import type { RuleFacts } from './facts';
import { operators } from './operators/registry';
import { ruleSchema } from './schema';
import type { Rule } from './types';

const facts: RuleFacts = {
  traits: { city: 'تهران', plan: 'gold', 'address.zip': '1', address: { street: 'ولیعصر' }, age: '۳۴' },
  channels: { email: { address: 'sara@example.com', consent: { state: 'unknown' } } },
  properties: { total: 1_250_000, items: ['book', 'pen'], member: true },
};
const trait = (name: string, op: string, value?: Json): Rule => ({ kind: 'trait', name, op, value });
const property = (name: string, op: string, value?: Json): Rule => ({ kind: 'property', name, op, value });

describe('a condition', () => {
  test.each<[Rule, boolean]>([
    [trait('plan', 'equals', 'Gold'), true],
    [trait('plan', 'not-equals', 'gold'), false],
    [trait('city', 'equals', 'تهران '), true],
    [trait('address.street', 'contains', 'وليعصر'), true],
    [trait('address.zip', 'equals', 1), true],
    [trait('age', 'greater', 30), true],
    [trait('age', 'at-most', '۳۴'), true],
    [trait('missing', 'less', 3), false],
    [trait('missing', 'not-exists'), true],
    [trait('plan', 'in', ['silver', 'gold']), true],
    [trait('plan', 'not-in', ['silver', 'gold']), false],
    [property('items', 'contains', 'pen'), true],
    [property('total', 'at-least', 1_250_000), true],
    [property('member', 'equals', 'true'), true],
    [property('__proto__', 'exists'), false],
    [{ kind: 'reachable', channel: 'email' }, true],
    [{ kind: 'reachable', channel: 'sms' }, false],
  ])('%j is %s', (rule, expected) => {
    expect(evaluate(rule, facts).result).toBe(expected);
  });
});

test('all stops at the first false and any at the first true, keeping what was looked at', () => {
  const no = trait('plan', 'equals', 'silver');
  const yes = trait('plan', 'equals', 'gold');
  expect(evaluate({ kind: 'all', rules: [yes, no, yes] }, facts)).toMatchObject({
    result: false,
    checks: { length: 2 },
  });
  expect(evaluate({ kind: 'any', rules: [no, yes, no] }, facts)).toMatchObject({
    result: true,
    checks: { length: 2 },
  });
});

test('every rule that parses can be decided, and its negation is the opposite', () => {
  const condition = fc.record({
    kind: fc.constantFrom('trait' as const, 'property' as const),
    name: fc.constantFrom('city', 'age', 'total', 'items', 'nothing'),
    op: fc.constantFrom(...operators.map(({ id }) => id)),
    value: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
    ) as fc.Arbitrary<Json>,
  });
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4 },
      condition,
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        rules: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), rule: tie('rule') }),
    ),
  }));
  fc.assert(
    fc.property(rule, (generated) => {
      fc.pre(ruleSchema.safeParse(generated).success);
      expect(evaluate({ kind: 'not', rule: generated }, facts).result).toBe(
        !evaluate(generated, facts).result,
      );
    }),
  );
});

test('a comparison without its value is refused at its field', () => {
  const result = ruleSchema.safeParse({
    kind: 'all',
    rules: [{ kind: 'trait', name: 'city', op: 'equals' }],
  });
  expect(result.success).toBe(false);
});
