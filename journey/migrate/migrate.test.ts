import { expect, test } from 'vitest';
import { advance } from '../plan/advance';
import { enter } from '../plan/enter';
import type { Facts, Instruction, Plan, RunState } from '../plan/types';
import { planOf } from '../testing/plan-of';
import { applyMove } from './apply-move';
import { planMove } from './plan-move';
import { previewMigration } from './preview';
import type { MigrationChoices } from './types';

const HOUR = 3_600_000;
const CART = { name: 'Cart Updated', messageId: 'm1', properties: { order: 'A1' }, at: 0 };
const FACTS: Facts = {
  person: { id: 'p', traits: { city: 'Shiraz' }, channels: {} },
  entry: CART.properties,
};

const sleep = (node: string, hours: number, to: number): Instruction => ({
  op: 'sleep',
  node,
  until: { kind: 'duration', ms: hours * HOUR },
  exit: { port: 'next', to },
});
const awaits = (node: string, event: string, to: number): Instruction => ({
  op: 'await',
  node,
  conditions: [{ port: 'met', to, on: { kind: 'event', event } }],
  timeout: { until: { kind: 'duration', ms: HOUR }, exit: { port: 'timeout', to } },
  passIfTrue: false,
});

const look = (plan: Plan, state: RunState, now: number) =>
  advance(plan, state, { now, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, FACTS);
const waiting = (plan: Plan, at = 0) =>
  look(plan, enter(plan, plan.triggers[0]!, CART, {}, at).state, at).state;
const keep: MigrationChoices = { map: {}, timers: 'keep' };
const anew: MigrationChoices = { map: {}, timers: 'recompute' };

function moved(from: Plan, to: Plan, choices: MigrationChoices, now = HOUR) {
  const state = waiting(from);
  const move = planMove(from, to, state, choices);
  if (move.kind === 'leave') throw new Error('It leaves');
  const facts = { traits: { city: 'Shiraz' }, entry: CART.properties };
  return { move, ...applyMove(state, move, { plan: to, version: 2 }, facts, now) };
}

test('a wait at a step that stays ends when it was going to, in the new place of its step', () => {
  const from = planOf([sleep('wait', 10, 1)]);
  const to = planOf([sleep('first', 1, 1), sleep('wait', 20, 2)]);
  const { move, state, closed } = moved(from, to, keep);
  expect(move).toMatchObject({ to: 'wait', pc: 1, timer: 'kept', mustLook: false });
  expect(closed).toBeNull();
  expect(state).toMatchObject({ pc: 1, open: { node: 'wait', visit: 1, until: 10 * HOUR } });
  expect(look(to, state, 10 * HOUR).steps).toMatchObject([{ nodeId: 'wait', visit: 1, port: 'next' }]);
});

test.each([
  ['longer', 20, 20 * HOUR],
  ['shorter', 5, 5 * HOUR],
])('a wait that is measured anew counts from its beginning: %s', (_, hours, until) => {
  const from = planOf([sleep('wait', 10, 1)]);
  const to = planOf([sleep('wait', hours, 1)]);
  const { move, state } = moved(from, to, anew);
  expect(move).toMatchObject({ timer: 'recomputed', mustLook: true });
  expect(look(to, state, HOUR).next).toMatchObject({ kind: 'wait', until });
});

test('a wait that is over by the new measure is left at once', () => {
  const { state } = moved(planOf([sleep('wait', 10, 1)]), planOf([sleep('wait', 1, 1)]), anew, 2 * HOUR);
  const after = look(planOf([sleep('wait', 1, 1)]), state, 2 * HOUR);
  expect(after.next).toEqual({ kind: 'end', reason: { code: 'completed' } });
  expect(after.steps).toMatchObject([{ nodeId: 'wait', port: 'next', reason: { code: 'waited' } }]);
});

test('whoever stands at a removed step leaves with the reason, unless the author says where to', () => {
  const from = planOf([sleep('old', 10, 1)]);
  const to = planOf([sleep('new', 2, 1)]);
  expect(planMove(from, to, waiting(from), keep)).toEqual({ kind: 'leave', from: 'old', why: 'removed' });
  expect(planMove(from, to, waiting(from), { ...keep, map: { old: null } })).toMatchObject({ why: 'chosen' });

  const { move, state, closed } = moved(from, to, { ...keep, map: { old: 'new' } });
  expect(move).toMatchObject({ to: 'new', timer: 'begins', isSameVisit: false });
  expect(closed).toMatchObject({
    nodeId: 'old',
    visit: 1,
    status: 'done',
    port: null,
    reason: { code: 'migrated', version: 2, nodeId: 'new' },
    leftAt: HOUR,
  });
  expect(look(to, state, HOUR).next).toMatchObject({ kind: 'wait', until: 3 * HOUR });
});

test('whoever stands at a step that was switched off goes on behind it, or to the end', () => {
  const from = planOf([sleep('wait', 10, 1)]);
  const past = { ...planOf([sleep('mail', 2, 1)]), past: { wait: 'mail' } };
  const { move, closed } = moved(from, past, keep);
  expect(move).toMatchObject({ from: 'wait', to: 'mail', pc: 0, timer: 'begins', isSameVisit: false });
  expect(closed).toMatchObject({ nodeId: 'wait', reason: { code: 'migrated', nodeId: 'mail' } });

  const over = { ...planOf([sleep('mail', 2, 1)]), past: { wait: null } };
  const { move: ends, state } = moved(from, over, keep);
  expect(ends).toMatchObject({ from: 'wait', to: null, pc: 1, mustLook: true });
  expect(look(over, state, HOUR).next).toEqual({ kind: 'end', reason: { code: 'completed' } });
});

test('a step that became something else is entered anew; its visits go on counting', () => {
  const from = planOf([sleep('step', 10, 1)]);
  const to = planOf([awaits('step', 'Order Completed', 1)]);
  const { move, state, closed } = moved(from, to, keep);
  expect(move).toMatchObject({ isSameVisit: false, timer: 'begins', mustLook: true });
  expect(closed?.nodeId).toBe('step');
  const events = { 'Order Completed': { since: 0, list: [] } };
  const { state: after } = advance(
    to,
    state,
    { now: HOUR, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' },
    { ...FACTS, events },
  );
  expect(after).toMatchObject({ visits: { step: 2 }, open: { node: 'step', visit: 2 } });
});

test('a wait for something is looked at again only if it waits for something else', () => {
  const place = { pc: 0, open: true };
  const from = planOf([awaits('wait', 'Order Completed', 1)]);
  const elsewhere = planOf([awaits('wait', 'Order Completed', 0), sleep('more', 1, 2)]);
  expect(planMove(from, elsewhere, place, keep)).toMatchObject({ timer: 'kept', mustLook: false });
  const other = planOf([awaits('wait', 'Order Cancelled', 1)]);
  expect(planMove(from, other, place, keep)).toMatchObject({ timer: 'kept', mustLook: true });
});

test('a run that has not come to its step yet comes to it in the new version; one at its end ends', () => {
  const from = planOf([sleep('wait', 10, 1)]);
  const to = planOf([sleep('first', 1, 1), sleep('wait', 20, 2)]);
  expect(planMove(from, to, { pc: 0, open: null }, keep)).toMatchObject({ pc: 1, isSameVisit: false });
  expect(planMove(from, to, { pc: 1, open: null }, keep)).toMatchObject({ to: null, pc: 2 });
});

test('variables that are new begin as the version says, known ones keep their value', () => {
  const from = planOf([sleep('wait', 10, 1)], { variables: [{ name: 'kept', type: 'number' }] });
  const to = planOf([sleep('wait', 10, 1)], {
    variables: [
      { name: 'kept', type: 'number', initial: { from: 'literal', value: 9 } },
      { name: 'order', type: 'text', initial: { from: 'property', name: 'order' } },
      { name: 'city', type: 'text', initial: { from: 'trait', name: 'city' } },
    ],
  });
  const { state } = moved(from, to, keep);
  expect(state.variables).toEqual({ kept: null, order: 'A1', city: 'Shiraz' });
});

test('the preview counts who goes where, over all versions, the most first', () => {
  const plans = new Map([
    [1, planOf([sleep('wait', 10, 1), sleep('old', 1, 2)])],
    [2, planOf([sleep('old', 1, 1), sleep('wait', 10, 2)])],
  ]);
  const to = planOf([sleep('wait', 20, 1)]);
  const places = [
    { version: 1, pc: 0, isOpen: true, count: 5 },
    { version: 2, pc: 1, isOpen: true, count: 7 },
    { version: 1, pc: 1, isOpen: true, count: 3 },
    { version: 2, pc: 0, isOpen: false, count: 1 },
  ];
  expect(previewMigration(places, plans, to, keep)).toEqual([
    { nodeId: 'wait', count: 12, to: 'wait', leaves: null, timer: 'kept' },
    { nodeId: 'old', count: 4, to: null, leaves: 'removed', timer: 'none' },
  ]);
});
