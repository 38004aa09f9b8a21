import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneOf } from '../calendar/zone-of';
import { arbitraryPerson, EVENTS, type GeneratedPerson, NOW } from '../testing/arbitrary-facts';
import { arbitraryRule } from '../testing/arbitrary-rule';
import { evaluate } from './evaluate';
import type { RuleFacts } from './facts';
import { nextChange } from './next-change';
import { ruleSchema } from './schema';
import type { Rule } from './types';

const factsOf = ({ traits, channels, events, segments }: GeneratedPerson, now: number): RuleFacts => ({
  traits,
  channels,
  properties: {},
  now,
  zone: zoneOf(traits, 'Asia/Tehran'),
  personId: 'p1',
  events: Object.fromEntries(
    EVENTS.map((name) => [
      name,
      events.filter((event) => event.name === name).map((event) => ({ ...event, messageId: '' })),
    ]),
  ),
  segments: Object.fromEntries(segments.map((key) => [key, 0])),
  run: {
    enteredAt: NOW - 3_600_000,
    waitBeganAt: NOW - 60_000,
    visits: {},
    variants: {},
    variables: traits,
  },
});

const timeInJourney: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constant('time-in-journey' as const),
  op: fc.constantFrom('at-least' as const, 'less' as const),
  span: fc.record({
    amount: fc.integer({ min: 1, max: 90 }),
    unit: fc.constantFrom('minutes' as const, 'hours' as const),
  }),
});
const since: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constant('event' as const),
  name: fc.constantFrom(...EVENTS),
  within: fc.constantFrom('entry' as const, 'wait' as const),
});
const rules = fc.oneof(
  { weight: 6, arbitrary: arbitraryRule },
  { weight: 1, arbitrary: timeInJourney },
  { weight: 1, arbitrary: since },
);
const DAY_MS = 86_400_000;
/** The work is fixed, a few seconds of it; how long that takes on a busy machine says nothing. */
const WORK_MS = 60_000;
/** Instants around which answers like to change, and others. */
const later = fc.oneof(
  fc.integer({ min: 1, max: 60 * DAY_MS }),
  fc.integer({ min: 1, max: 400 }).map((days) => days * DAY_MS),
  fc.integer({ min: 1, max: 100_000 }),
);

test(
  'until the next change the answer stays as it is',
  () => {
    fc.assert(
      fc.property(
        rules,
        arbitraryPerson,
        fc.array(later, { minLength: 1, maxLength: 8 }),
        (rule, person, times) => {
          const before = evaluate(rule, factsOf(person, NOW)).result;
          const change = nextChange(rule, factsOf(person, NOW)) ?? Number.POSITIVE_INFINITY;
          expect(change).toBeGreaterThan(NOW);
          const instants = [change - 1, ...times.map((ms) => NOW + ms)];
          for (const at of instants)
            if (at < change && Number.isFinite(at))
              expect(evaluate(rule, factsOf(person, at)).result).toBe(before);
        },
      ),
      { numRuns: 3_000 },
    );
  },
  WORK_MS,
);

test('a window that empties changes exactly one millisecond after its last event fell out', () => {
  const at = NOW - 3 * DAY_MS;
  const rule: Rule = { kind: 'event', name: 'x', within: { amount: 7, unit: 'days' } };
  const facts: RuleFacts = {
    traits: {},
    channels: {},
    properties: {},
    now: NOW,
    events: { x: [{ name: 'x', messageId: '1', at, properties: {} }] },
  };
  const change = nextChange(rule, facts);
  expect(change).toBe(at + 7 * DAY_MS + 1);
  expect(evaluate(rule, { ...facts, now: (change ?? 0) - 1 }).result).toBe(true);
  expect(evaluate(rule, { ...facts, now: change ?? 0 }).result).toBe(false);
});

test('a rule and its negation always differ, and what was written is read back', () => {
  fc.assert(
    fc.property(rules, arbitraryPerson, (rule, person) => {
      const facts = factsOf(person, NOW);
      expect(evaluate({ kind: 'not', rule }, facts).result).toBe(!evaluate(rule, facts).result);
      expect(ruleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
    }),
  );
});
