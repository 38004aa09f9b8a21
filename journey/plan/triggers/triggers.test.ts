import { expect, test } from 'vitest';
import type { JsonObject } from '@/shared/json';
import { upgradePlan } from '../upgrade-plan';
import { matchesTrigger } from './registry';
import type { Stimulus, TriggerOn } from './types';

const HERE = { journeyId: 'j1', nodeId: 'start' };
const stimulus = (more: Partial<Stimulus> = {}): Stimulus => ({
  event: { type: 'track', name: 'Cart Updated', properties: {} },
  address: {},
  traits: { before: {}, after: {} },
  segments: { entered: new Set(), left: new Set() },
  ...more,
});
const changed = (on: Partial<TriggerOn>, before: JsonObject, after: JsonObject) =>
  matchesTrigger(
    { kind: 'trait', trait: 'tier', ...on } as TriggerOn,
    stimulus({ traits: { before, after } }),
    HERE,
  );

test('a trait trigger hears changes of its own trait, from and to what it names', () => {
  expect(changed({}, {}, { tier: 'gold' })).toBe(true);
  expect(changed({}, { tier: 'gold' }, {})).toBe(true);
  expect(changed({}, { tier: 'gold' }, { tier: 'gold', city: 'Yazd' })).toBe(false);
  expect(changed({}, { tier: ['a'] }, { tier: ['a'] })).toBe(false);
  expect(changed({ from: 'silver', to: 'gold' }, { tier: 'silver' }, { tier: 'gold' })).toBe(true);
  expect(changed({ from: 'silver', to: 'gold' }, { tier: 'bronze' }, { tier: 'gold' })).toBe(false);
  expect(changed({ to: 'gold' }, { tier: 'gold' }, { tier: 'silver' })).toBe(false);
});

test('what is said to one journey is heard by it alone', () => {
  const said = (address: Stimulus['address']) =>
    stimulus({ event: { type: 'system', name: 'safar:api', properties: {} }, address });
  expect(matchesTrigger({ kind: 'api' }, said({ journeyId: 'j1' }), HERE)).toBe(true);
  expect(matchesTrigger({ kind: 'api' }, said({ journeyId: 'j1', nodeId: 'other' }), HERE)).toBe(false);
  expect(matchesTrigger({ kind: 'api' }, said({ journeyId: 'j2' }), HERE)).toBe(false);
});

test('the end of another journey is heard by how it ended', () => {
  const ended = (code: string) =>
    stimulus({
      event: { type: 'system', name: 'safar:journey-ended', properties: { journeyId: 'j2', code } },
    });
  const on = (ending: 'any' | 'goal'): TriggerOn => ({ kind: 'journey', journeyId: 'j2', ending });
  expect(matchesTrigger(on('goal'), ended('goal'), HERE)).toBe(true);
  expect(matchesTrigger(on('goal'), ended('completed'), HERE)).toBe(false);
  expect(matchesTrigger(on('any'), ended('stopped'), HERE)).toBe(true);
});

test('plans of before there were kinds of triggers are read as listening to events', () => {
  const first = {
    v: 1 as const,
    reentry: { mode: 'off' as const },
    triggers: [{ node: 'start', kind: 'event' as const, event: 'Cart', to: 0 }],
    exits: [],
    code: [],
  };
  const on = { kind: 'event', event: 'Cart' };
  expect(upgradePlan(first).triggers).toEqual([{ node: 'start', on, to: 0 }]);
  const second = { ...first, v: 2 as const, goals: [], variables: [] };
  expect(upgradePlan(second).triggers).toEqual([{ node: 'start', on, to: 0 }]);
  expect(upgradePlan(upgradePlan(second)).triggers).toEqual([{ node: 'start', on, to: 0 }]);
});
