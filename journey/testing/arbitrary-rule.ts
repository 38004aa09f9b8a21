import fc from 'fast-check';
import { CHANNELS } from '@/shared/channel';
import type { Json } from '@/shared/json';
import { CALENDARS } from '../rules/operators/dates/month-day';
import type { ValueShape } from '../rules/operators/operator';
import { operators } from '../rules/operators/registry';
import { ruleSchema } from '../rules/schema';
import {
  CONSENT_STATES,
  COUNT_OPS,
  type Comparison,
  type Condition,
  type Rule,
  SPAN_UNITS,
} from '../rules/types';
import { arbitraryValue, EVENTS, NAMES, SEGMENTS, TEXTS } from './arbitrary-facts';

const amounts = { minutes: 60, hours: 24, days: 30, weeks: 4 };
const span = fc
  .constantFrom(...SPAN_UNITS)
  .chain((unit) => fc.integer({ min: 1, max: amounts[unit] }).map((amount) => ({ amount, unit })));
const days = TEXTS.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text));
const patterns = [
  '^ت',
  'gold|silver',
  '\\d+',
  '^[a-z]+$',
  'ک.ج',
  '(ab?)*',
  '[^0-9]',
  '\\w{2,}',
  '^$',
  'o{2}',
  '\\.5',
  "'",
  'ی.?ر',
];

const VALUES: Record<ValueShape, fc.Arbitrary<Json | undefined>> = {
  none: fc.constant(undefined),
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...patterns)),
  number: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(...TEXTS)),
  any: arbitraryValue,
  list: fc.array(arbitraryValue, { maxLength: 3 }),
  range: fc.tuple(arbitraryValue, arbitraryValue),
  date: fc.constantFrom(...days),
  span,
  anniversary: fc.record({
    calendar: fc.constantFrom(...CALENDARS),
    days: fc.constantFrom(0, 1, 3, 30, 365),
  }),
};

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...operators))
  .chain(([name, { id, value }]) =>
    VALUES[value].map((own) => ({ name, op: id, ...(own === undefined ? {} : { value: own }) })),
  );

const count = fc.record({ op: fc.constantFrom(...COUNT_OPS), value: fc.integer({ min: 0, max: 3 }) });
const channel = fc.constantFrom(...CHANNELS);

/** Conditions that have an answer for a person at large. */
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 6, arbitrary: comparison.map((own) => ({ kind: 'trait' as const, ...own })) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        kind: fc.constant('event' as const),
        name: fc.constantFrom(...EVENTS),
        count,
        where: fc.array(comparison, { maxLength: 2 }),
        within: span,
        pick: fc.constantFrom('first' as const, 'last' as const),
      },
      { requiredKeys: ['kind', 'name'] },
    ),
  },
  fc.record({ kind: fc.constant('segment' as const), segment: fc.constantFrom(...SEGMENTS, 'none such') }),
  fc.record({ kind: fc.constant('reachable' as const), channel }),
  fc.record({ kind: fc.constant('consent' as const), channel, state: fc.constantFrom(...CONSENT_STATES) }),
  fc
    .tuple(fc.constantFrom(...TEXTS, 'a:b'), fc.integer({ min: 0, max: 9_999 }))
    .map(([salt, from]) => ({ kind: 'bucket' as const, salt, from, to: Math.min(10_000, from + 4_000) })),
);

const isValid = (rule: Rule) => ruleSchema.safeParse(rule).success;

/** Conditions as the schema lets them pass. */
export const arbitraryCondition = condition.filter(isValid);

/** Rules over them. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: arbitraryCondition },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        rules: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), rule: tie('rule') }) },
  ),
})).rule;
