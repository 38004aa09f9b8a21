import { expect, test } from 'vitest';
import type { Plan, Trigger } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import { decideEntry, type EntryQuestion, mayBeMetLater } from './decide-entry';

const DAY = 86_400_000;
const cart: Trigger = { node: 'start', on: { kind: 'event', event: 'Cart' }, to: 0 };
const plan = (more: Partial<Plan> = {}): Plan => ({
  v: 2,
  reentry: { mode: 'off' },
  triggers: [cart],
  exits: [],
  goals: [],
  variables: [],
  code: [],
  ...more,
});
const ask = (more: Partial<EntryQuestion> = {}, properties: JsonObject = {}, traits: JsonObject = {}) =>
  decideEntry({
    plan: plan(),
    triggers: [cart],
    event: { messageId: 'm1' },
    facts: { traits, channels: {}, properties },
    open: [],
    pastEntry: () => undefined,
    entered: { total: 0, today: 0 },
    today: '1970-01-11',
    now: 10 * DAY,
    clock: 1,
    ...more,
  });

test('of several triggers the first whose filter is met lets the person in', () => {
  const trigger = (node: string, value: number): Trigger => ({
    ...cart,
    node,
    filter: { kind: 'property', name: 'total', op: 'greater', value },
  });
  const triggers = [trigger('big', 100), trigger('small', 10)];
  expect(ask({ triggers }, { total: 50 })).toMatchObject({ enter: true, trigger: { node: 'small' } });
  expect(ask({ triggers }, { total: 5 })).toMatchObject({
    enter: false,
    reason: { checks: [{ actual: 5 }, { actual: 5 }] },
  });
});

test('whoever is not of the audience stays outside, and may belong to it once more is known', () => {
  const rule = { kind: 'trait', name: 'city', op: 'equals', value: 'Shiraz' } as const;
  const shiraz = plan({ audience: { rule, onLeave: 'skip' } });
  expect(ask({ plan: shiraz }, {}, { city: 'Shiraz' })).toMatchObject({ enter: true });
  const other = ask({ plan: shiraz }, {}, { city: 'Yazd' });
  expect(other).toMatchObject({ enter: false, reason: { code: 'audience', checks: [{ actual: 'Yazd' }] } });
  expect(!other.enter && mayBeMetLater(other.reason)).toBe(false);
  const unknown = ask({ plan: shiraz });
  expect(!unknown.enter && mayBeMetLater(unknown.reason)).toBe(true);
});

test('a full journey says whether it is full for today or for good', () => {
  const capped = plan({ caps: { total: 10, perDay: 3 } });
  expect(ask({ plan: capped, entered: { total: 9, today: 2 } })).toMatchObject({ enter: true });
  expect(ask({ plan: capped, entered: { total: 9, today: 3 } })).toMatchObject({
    reason: { code: 'cap-day', limit: 3, day: '1970-01-11' },
  });
  expect(ask({ plan: capped, entered: { total: 10, today: 3 } })).toMatchObject({
    reason: { code: 'cap-total', limit: 10 },
  });
});

test('"always" makes each event an instance of its own, but never more than 25 at once', () => {
  const always = plan({ reentry: { mode: 'always' } });
  const open = [{ id: 'r', instanceKey: 'm0' }];
  expect(ask({ plan: always, open })).toMatchObject({ enter: true, instanceKey: 'm1', entryKey: '' });
  const full = Array.from({ length: 25 }, (_, index) => ({ id: `r${index}`, instanceKey: `k${index}` }));
  expect(ask({ plan: always, open: full })).toMatchObject({ reason: { code: 'too-many-open' } });
});

test('a faster clock shortens the days before entering again', () => {
  const after = plan({ reentry: { mode: 'after', days: 7 } });
  const pastEntry = () => ({ runId: 'r', enteredAt: new Date(9 * DAY) });
  expect(ask({ plan: after, pastEntry })).toMatchObject({ reason: { code: 'too-soon', days: 7 } });
  expect(ask({ plan: after, pastEntry, clock: 24 })).toMatchObject({ enter: true });
});

test('only a missing trait may come later; a wrong property never changes', () => {
  const withFilter = (kind: 'trait' | 'property') => {
    const filter = { kind, name: 'city', op: 'equals', value: 'Shiraz' } as const;
    const decision = ask({ triggers: [{ ...cart, filter }] });
    return !decision.enter && mayBeMetLater(decision.reason);
  };
  expect(withFilter('trait')).toBe(true);
  expect(withFilter('property')).toBe(false);
});
