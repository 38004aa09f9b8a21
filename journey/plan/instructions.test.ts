import { expect, test } from 'vitest';
import { planOf } from '../testing/plan-of';
import { advance } from './advance';
import { bucketOf } from './bucket-of';
import { enter } from './enter';
import type { Advance, EffectInstruction, Facts, Instruction, Plan } from './types';

const CART = { name: 'Cart Updated', messageId: 'm1', properties: { total: 90 }, at: 0 };
const facts = (more: Partial<Facts> = {}, id = 'p'): Facts => ({
  person: { id, traits: { city: 'Shiraz' }, channels: {} },
  entry: CART.properties,
  ...more,
});
const start = (plan: Plan) => enter(plan, plan.triggers[0]!, CART, { city: 'Shiraz' }, 0).state;
const walk = (plan: Plan, seen: Facts = facts()) =>
  advance(plan, start(plan), { now: 1000, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, seen);

const send = (more: Partial<EffectInstruction> = {}): EffectInstruction => ({
  op: 'effect',
  node: 'send',
  effect: 'send-message',
  args: {},
  answeredBy: 'ledger',
  sends: true,
  settle: false,
  patienceMs: 0,
  outcomes: { 'not-sent': { port: 'not-sent', to: 1 } },
  otherwise: { port: 'sent', to: 1 },
  ...more,
});

test('a split shares people out as it says, and sends the same person the same way', () => {
  const plan = planOf([
    {
      op: 'split',
      node: 'split',
      scope: 'journey',
      salt: 's',
      arms: [
        { port: 'a', to: 1, below: 2_000 },
        { port: 'b', to: 1, below: 10_000 },
      ],
    },
  ]);
  const ports = Array.from(
    { length: 5_000 },
    (_, index) => walk(plan, facts({}, `person-${index}`)).steps[0]?.port,
  );
  const share = ports.filter((port) => port === 'a').length / ports.length;
  expect(share).toBeGreaterThan(0.18);
  expect(share).toBeLessThan(0.22);
  expect(walk(plan).steps[0]?.port).toBe(walk(plan).steps[0]?.port);
  expect(walk(plan).state.variants).toEqual({ split: walk(plan).steps[0]?.port });
});

test('buckets are even: no hundredth of them is much fuller than the others', () => {
  const counts = new Array<number>(100).fill(0);
  for (let index = 0; index < 100_000; index += 1) {
    const slot = Math.floor(
      bucketOf(`0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`, 'salt') / 100,
    );
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1_150);
});

test('a jump goes back as often as it may, then on', () => {
  const plan = planOf([
    { op: 'mark', node: 'note', mark: 'note', leave: false, exit: { port: 'next', to: 1 } },
    { op: 'jump', node: 'back', max: 2, again: { port: 'again', to: 0 }, exhausted: { port: 'done', to: 2 } },
  ]);
  expect(walk(plan).steps.map(({ nodeId, visit, port }) => `${nodeId}${visit}:${port}`)).toEqual([
    'note1:next',
    'back1:again',
    'note2:next',
    'back2:again',
    'note3:next',
    'back3:done',
  ]);
});

test('a goal on the way may end the run', () => {
  const plan = planOf([
    { op: 'mark', node: 'goal', mark: 'goal', leave: true, exit: { port: 'next', to: 1 } },
  ]);
  expect(walk(plan).next).toEqual({ kind: 'end', reason: { code: 'goal', goalId: 'goal' } });
});

test('variables begin with what the author says, and are set on the way', () => {
  const set: Instruction = {
    op: 'assign',
    node: 'set',
    set: [
      { variable: 'before', value: { from: 'variable', name: 'amount' } },
      { variable: 'amount', value: { from: 'literal', value: 5 } },
    ],
    exit: { port: 'next', to: 1 },
  };
  const plan = planOf([set], {
    variables: [
      { name: 'amount', type: 'number', initial: { from: 'property', name: 'total' } },
      { name: 'town', type: 'text', initial: { from: 'trait', name: 'city' } },
    ],
  });
  expect(start(plan).variables).toEqual({ amount: 90, town: 'Shiraz' });
  expect(walk(plan).state.variables).toEqual({ amount: 5, town: 'Shiraz', before: 90 });
});

test('an answer fills variables by path', () => {
  const plan = planOf([send({ sends: false, assign: [{ variable: 'code', path: 'coupon.code' }] })]);
  const outcomes = { 'send#1': { outcome: 'sent', final: true, detail: { coupon: { code: 'X1' } } } };
  expect(walk(plan, facts({ outcomes })).state.variables).toEqual({ code: 'X1' });
});

test('an exit that waits for the next send ends the run there, and nothing is asked for', () => {
  const plan = planOf([send()], {
    exits: [{ id: 'ordered', event: 'Order Completed', when: 'before-send' }],
  });
  expect(walk(plan).next).toMatchObject({
    kind: 'need',
    needs: [{ fact: 'events', name: 'Order Completed' }],
  });
  const list = [{ name: 'Order Completed', messageId: 'o1', at: 500, properties: {} }];
  const left = walk(plan, facts({ events: { 'Order Completed': { since: 0, list } } }));
  expect(left.next).toMatchObject({
    kind: 'end',
    reason: { code: 'exit-rule', exitId: 'ordered', messageId: 'o1' },
  });
  expect(left.effects).toEqual([]);
});

test('who no longer belongs to the audience gets no message: skipped, or out, as the author says', () => {
  const rule = { kind: 'trait' as const, name: 'city', op: 'equals', value: 'Tehran' };
  const skipped = walk(planOf([send()], { audience: { rule, onLeave: 'skip' } }));
  expect(skipped.steps).toMatchObject([{ port: 'not-sent', reason: { code: 'not-audience' } }]);
  expect(skipped.effects).toEqual([]);
  const out = walk(planOf([send()], { audience: { rule, onLeave: 'exit' } }));
  expect(out.next).toMatchObject({ kind: 'end', reason: { code: 'audience' } });
});

test('a date that is very far away is waited for, with a look after 400 days', () => {
  const until = { kind: 'date', source: { from: 'trait', name: 'ends' } } as const;
  const plan = planOf([{ op: 'sleep', node: 'wait', until, exit: { port: 'next', to: 1 } }]);
  const workspace = { zone: 'UTC', weekend: [], holidays: [] };
  const seen = facts({ workspace, person: { id: 'p', traits: { ends: '9999-12-31' }, channels: {} } });
  const look = (from: Advance['state'], now: number) =>
    advance(plan, from, { now, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, seen);
  const DAYS_400 = 400 * 86_400_000;
  const first = look(start(plan), 1_000);
  expect(first.next).toEqual({ kind: 'wait', until: 1_000 + DAYS_400, wants: [] });
  expect(first.steps).toMatchObject([{ reason: { code: 'waiting', until: '9999-12-31T00:00:00.000Z' } }]);
  expect(look(first.state, 1_000 + DAYS_400).next).toMatchObject({ until: 1_000 + 2 * DAYS_400 });
  expect(look(first.state, Date.UTC(9999, 11, 31)).next.kind).toBe('end');
});
