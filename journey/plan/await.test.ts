import { expect, test } from 'vitest';
import type { EventFact } from '../rules/facts';
import { planOf } from '../testing/plan-of';
import { advance } from './advance';
import { enter } from './enter';
import type { Advance, AwaitInstruction, Facts, Plan, RunState } from './types';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const CART = { name: 'Cart Updated', messageId: 'm1', properties: { cartId: 'c-1' }, at: 0 };

const wait = (more: Partial<AwaitInstruction> = {}): Plan =>
  planOf([
    {
      op: 'await',
      node: 'wait',
      conditions: [
        { port: 'ordered', to: 1, on: { kind: 'event', event: 'Order Completed' } },
        {
          port: 'gold',
          to: 1,
          on: { kind: 'rule', rule: { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } },
        },
      ],
      timeout: { until: { kind: 'duration', ms: 10 * MINUTE }, exit: { port: 'timeout', to: 1 } },
      passIfTrue: true,
      ...more,
    },
  ]);

const order = (at: number, properties = {}, messageId = `o-${at}`): EventFact => ({
  name: 'Order Completed',
  messageId,
  at,
  properties,
});
const facts = (orders: EventFact[] = [], tier = 'silver'): Facts => ({
  person: { id: 'p', traits: { tier }, channels: {} },
  entry: CART.properties,
  events: { 'Order Completed': { since: 0, list: orders } },
});
const start = (plan: Plan) => enter(plan, plan.triggers[0]!, CART, {}, 0).state;
const look = (plan: Plan, state: RunState, now: number, seen: Facts): Advance =>
  advance(plan, state, { now, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, seen);
/** The first look at `from`, the second at `to`, with what is known by then. */
function waited(plan: Plan, from: number, to: number, seen: Facts, first: Facts = facts()): Advance {
  return look(plan, look(plan, start(plan), from, first).state, to, seen);
}
const ports = ({ steps }: Advance) => steps.map(({ port }) => port);

test('a wait names what can wake it, and looks again at the end with a grace for late events', () => {
  const plan = wait();
  expect(look(plan, start(plan), HOUR, facts()).next).toEqual({
    kind: 'wait',
    until: HOUR + 11 * MINUTE,
    wants: [
      { kind: 'event', key: 'Order Completed' },
      { kind: 'person', key: '' },
    ],
  });
});

test('it asks for the events it needs before it decides anything', () => {
  const plan = wait();
  const { events: _, ...without } = facts();
  expect(look(plan, start(plan), HOUR, without).next).toEqual({
    kind: 'need',
    needs: [{ fact: 'events', name: 'Order Completed', since: 1 }],
  });
});

test('the event it waits for takes its own way, with the event in the reason', () => {
  const took = waited(wait(), HOUR, HOUR + MINUTE, facts([order(HOUR + MINUTE)]));
  expect(took.steps).toMatchObject([
    { port: 'ordered', reason: { code: 'met', event: { messageId: `o-${HOUR + MINUTE}` } } },
  ]);
});

test('a wait for something new is not ended by the event that ended the wait before it, though a clock that is ahead dates it later', () => {
  const condition = { port: 'ordered', on: { kind: 'event', event: 'Order Completed' } } as const;
  const timeout = {
    until: { kind: 'duration', ms: 10 * MINUTE },
    exit: { port: 'timeout', to: 2 },
  } as const;
  const again = (node: string, to: number, passIfTrue: boolean): AwaitInstruction => ({
    op: 'await',
    node,
    conditions: [{ ...condition, to }],
    timeout,
    passIfTrue,
  });
  const plan = (passIfTrue: boolean) => planOf([again('one', 1, true), again('two', 2, passIfTrue)]);
  const early = facts([order(HOUR + MINUTE)]);
  expect(ports(look(plan(false), start(plan(false)), HOUR, early))).toEqual(['ordered', null]);
  expect(ports(look(plan(true), start(plan(true)), HOUR, early))).toEqual(['ordered', 'ordered']);
  const second = facts([order(HOUR + MINUTE), order(HOUR + MINUTE, {}, 'another')]);
  expect(ports(waited(plan(false), HOUR, HOUR + MINUTE, second, early))).toEqual(['ordered']);
});

test('an event that happened in time but came late still counts; one that happened too late does not', () => {
  const end = HOUR + 10 * MINUTE;
  expect(ports(waited(wait(), HOUR, end + MINUTE, facts([order(end - 1)])))).toEqual(['ordered']);
  expect(ports(waited(wait(), HOUR, end + MINUTE, facts([order(end + 1)])))).toEqual(['timeout']);
});

test('within the grace it goes on waiting', () => {
  const end = HOUR + 10 * MINUTE;
  expect(waited(wait(), HOUR, end + 1, facts()).next).toMatchObject({ kind: 'wait', until: end + MINUTE });
});

test('of two conditions the earlier one wins, whenever it is looked at', () => {
  const gold = facts([order(HOUR + MINUTE)], 'gold');
  expect(ports(waited(wait(), HOUR, HOUR + 2 * MINUTE, gold))).toEqual(['ordered']);
});

test('what is true on arrival passes at once, or only after a change when the author wants that', () => {
  const gold = facts([], 'gold');
  expect(ports(look(wait(), start(wait()), HOUR, gold))).toEqual(['gold']);

  const onlyChanges = wait({ passIfTrue: false });
  const arrived = look(onlyChanges, start(onlyChanges), HOUR, gold);
  expect(arrived.next.kind).toBe('wait');
  const lost = look(onlyChanges, arrived.state, HOUR + 1, facts([], 'silver'));
  expect(ports(look(onlyChanges, lost.state, HOUR + 2, gold))).toEqual(['gold']);
});

test('an order during the run but before the wait passes at once unless only changes count', () => {
  expect(ports(look(wait(), start(wait()), HOUR, facts([order(5)])))).toEqual(['ordered']);
  const onlyChanges = wait({ passIfTrue: false });
  expect(look(onlyChanges, start(onlyChanges), HOUR, facts([order(5)])).next.kind).toBe('wait');
});

test('only the order of that cart counts when the author says so', () => {
  const plan = wait({
    conditions: [
      {
        port: 'ordered',
        to: 1,
        on: {
          kind: 'event',
          event: 'Order Completed',
          match: { property: 'cartId', entryProperty: 'cartId' },
        },
      },
    ],
  });
  const other = facts([order(HOUR + 1, { cartId: 'c-2' })]);
  const own = facts([order(HOUR + 1, { cartId: 'c-1' })]);
  expect(waited(plan, HOUR, HOUR + 2, other).next.kind).toBe('wait');
  expect(ports(waited(plan, HOUR, HOUR + 2, own))).toEqual(['ordered']);
});

test('a wait for inactivity starts over with each activity', () => {
  const plan = wait({ conditions: [], restartOn: ['Order Completed'] });
  const active = facts([order(HOUR + 8 * MINUTE)]);
  const still = waited(plan, HOUR, HOUR + 11 * MINUTE, active);
  expect(still.next).toMatchObject({ kind: 'wait', until: HOUR + 19 * MINUTE });
  expect(ports(look(plan, still.state, HOUR + 20 * MINUTE, active))).toEqual(['timeout']);
});

test('a wait for silence may take anything for activity', () => {
  const plan = wait({ conditions: [], restartOn: 'any' });
  expect(look(plan, start(plan), HOUR, facts()).next).toEqual({
    kind: 'need',
    needs: [{ fact: 'activity', since: 1 }],
  });
  const seen = (lastAt: number | null): Facts => ({ ...facts(), activity: { since: 0, lastAt } });
  const active = seen(HOUR + 8 * MINUTE);
  const still = waited(plan, HOUR, HOUR + 11 * MINUTE, active, seen(null));
  expect(still.next).toMatchObject({ kind: 'wait', until: HOUR + 19 * MINUTE });
  expect(ports(look(plan, still.state, HOUR + 20 * MINUTE, active))).toEqual(['timeout']);
});

test('it waits for what becomes of a message', () => {
  const plan = wait({
    conditions: [{ port: 'failed', to: 1, on: { kind: 'message', node: 'mail', outcome: 'failed' } }],
  });
  const message = (state: string): Facts => ({
    ...facts(),
    messages: [{ nodeId: 'mail', visit: 1, channel: 'email', template: 'cart', state, at: HOUR + 5 }],
  });
  const sent = waited(plan, HOUR, HOUR + 10, message('accepted'), message('planned'));
  expect(sent.next).toMatchObject({ kind: 'wait', wants: [{ kind: 'message', key: 'mail' }] });
  expect(ports(look(plan, sent.state, HOUR + 20, message('failed')))).toEqual(['failed']);
});

test('a rule that is waited for is looked at again with all that may change it', () => {
  const plan = wait({
    conditions: [
      {
        port: 'ordered',
        to: 1,
        on: {
          kind: 'rule',
          rule: {
            kind: 'any',
            rules: [
              { kind: 'event', name: 'Order Completed', count: { op: 'at-least', value: 2 }, within: 'wait' },
              { kind: 'message', node: 'send', outcome: 'clicked' },
            ],
          },
        },
      },
    ],
  });
  const seen = { ...facts(), messages: [] };
  expect(look(plan, start(plan), HOUR, seen).next).toMatchObject({
    wants: [
      { kind: 'person', key: '' },
      { kind: 'event', key: 'Order Completed' },
      { kind: 'message', key: 'send' },
    ],
  });
  const orders = [HOUR + 1, HOUR + 2].map((at) => order(at));
  const later = { ...facts(orders), messages: [] };
  expect(ports(waited(plan, HOUR, HOUR + 3, later, seen))).toEqual(['ordered']);
});

test('a rule about the messages of any step is woken by each of them', () => {
  const plan = wait({
    conditions: [
      { port: 'ordered', to: 1, on: { kind: 'rule', rule: { kind: 'message', outcome: 'failed' } } },
    ],
  });
  const message = (state: string): Facts => ({
    ...facts(),
    messages: [{ nodeId: 'mail', visit: 1, channel: 'email', template: 'cart', state, at: HOUR + 5 }],
  });
  const sent = waited(plan, HOUR, HOUR + 10, message('accepted'), message('planned'));
  expect(sent.next).toMatchObject({
    wants: [
      { kind: 'person', key: '' },
      { kind: 'message', key: '' },
    ],
  });
  expect(ports(look(plan, sent.state, HOUR + 20, message('failed')))).toEqual(['ordered']);
});

test('what was answered before anybody waited counts at the first visit, and once', () => {
  const condition = {
    port: 'ordered',
    on: { kind: 'event', event: 'Order Completed', early: true },
  } as const;
  const once = (node: string, to: number): AwaitInstruction => ({
    op: 'await',
    node,
    conditions: [{ ...condition, to }],
    timeout: { until: { kind: 'duration', ms: 10 * MINUTE }, exit: { port: 'timeout', to: 2 } },
    passIfTrue: false,
  });
  const plan = planOf([once('one', 1), once('two', 2)]);
  expect(ports(look(plan, start(plan), HOUR, facts([order(5)])))).toEqual(['ordered', null]);
  const again = { ...start(plan), visits: { one: 1 } };
  expect(ports(look(plan, again, HOUR, facts([order(5)])))).toEqual([null]);
});

test('what the event says is kept in variables, by path and type; what is not there is null', () => {
  const assign = [
    { variable: 'score', path: 'data.result.score' },
    { variable: 'gone', path: 'data.nothing' },
  ];
  const [ordered] = (wait().code[0] as AwaitInstruction).conditions;
  const plan = {
    ...wait({ conditions: [{ ...ordered!, assign }] }),
    variables: [{ name: 'score', type: 'number' as const }],
  };
  const said = order(HOUR + MINUTE, { data: { result: { score: '7' } } });
  expect(waited(plan, HOUR, HOUR + MINUTE, facts([said])).state.variables).toEqual({ score: 7, gone: null });
  const timedOut = waited(plan, HOUR, 2 * HOUR, facts());
  expect(timedOut.state.variables).toEqual({ score: null });
});
