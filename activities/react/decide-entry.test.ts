import { expect, test } from 'vitest';
import type { Plan } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import { decideEntry, type EntryQuestion, mayBeMetLater } from './decide-entry';

const DAY = 86_400_000;
const plan = (more: Partial<Plan> = {}): Plan => ({
  v: 2,
  reentry: { mode: 'off' },
  triggers: [{ node: 'start', kind: 'event', event: 'Cart', to: 0 }],
  exits: [],
  goals: [],
  variables: [],
  code: [],
  ...more,
});
const ask = (more: Partial<EntryQuestion> = {}, properties: JsonObject = {}) =>
  decideEntry({
    plan: plan(),
    event: { name: 'Cart', messageId: 'm1', properties },
    person: { traits: {}, channels: {} },
    open: [],
    pastEntry: () => undefined,
    now: 10 * DAY,
    clock: 1,
    ...more,
  });

test('an event that no trigger listens to decides nothing', () => {
  expect(ask({ plan: plan({ triggers: [] }) })).toBeUndefined();
});

test('of several triggers the first whose filter is met lets the person in', () => {
  const trigger = (node: string, value: number) => ({
    node,
    kind: 'event' as const,
    event: 'Cart',
    to: 0,
    filter: { kind: 'property' as const, name: 'total', op: 'greater', value },
  });
  const two = plan({ triggers: [trigger('big', 100), trigger('small', 10)] });
  expect(ask({ plan: two }, { total: 50 })).toMatchObject({ enter: true, trigger: { node: 'small' } });
  expect(ask({ plan: two }, { total: 5 })).toMatchObject({
    enter: false,
    reason: { checks: [{ actual: 5 }, { actual: 5 }] },
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
    const decision = ask({ plan: plan({ triggers: [{ ...plan().triggers[0]!, filter }] }) });
    return decision?.enter === false && mayBeMetLater(decision.reason);
  };
  expect(withFilter('trait')).toBe(true);
  expect(withFilter('property')).toBe(false);
});
