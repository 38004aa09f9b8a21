import { expect, test } from 'vitest';
import { compile } from '@/journey/compile/compile';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { advance } from '@/journey/plan/advance';
import { enter } from '@/journey/plan/enter';
import type { Facts, RunState } from '@/journey/plan/types';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { Json } from '@/shared/json';
import { definitions } from './definitions';

const node = (kind: string, config: Json, next: Record<string, string> = {}): JourneyNode => ({
  kind,
  config,
  next,
  position: { x: 0, y: 0 },
});
const message = (channel: string) => ({ channel, template: `cart-${channel}`, class: 'marketing' });

const cart: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Cart',
  settings: {
    reentry: { mode: 'off' },
    exits: [{ id: 'ordered', event: 'Order Completed', when: 'at-once' }],
  },
  nodes: {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'wait' }),
    wait: node('wait', { amount: 2, unit: 'days' }, { next: 'reach' }),
    reach: node(
      'reachability',
      { channels: ['push', 'sms', 'email'] },
      { push: 'push', sms: 'sms', email: 'email', none: 'out' },
    ),
    push: node('send-message', message('push'), { sent: 'vip' }),
    sms: node('send-message', message('sms'), { sent: 'vip' }),
    email: node('send-message', message('email'), { sent: 'vip', failed: 'out' }),
    vip: node(
      'branch',
      { cases: [{ id: 'gold', when: { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } }] },
      { gold: 'thanks' },
    ),
    thanks: node('send-message', message('email')),
    out: node('exit', { note: 'Nobody there' }),
  },
};

const DAY = 86_400_000;
const plan = compile(cart, definitions);
const consent = { state: 'granted' as const };
const byEmail: ChannelsOfPerson = { email: { address: 'sara@example.com', consent } };

const start = () =>
  enter(plan, plan.triggers[0]!, { name: 'Cart Updated', messageId: 'm1', properties: {}, at: 0 }, {}, 0)
    .state;
const factsOf = (channels: ChannelsOfPerson, outcomes: Facts['outcomes'] = {}): Facts => ({
  person: { id: 'p', traits: { tier: 'Gold' }, channels },
  entry: {},
  outcomes,
});
const walk = (state: RunState, now: number, facts: Facts) =>
  advance(plan, state, { now, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, facts);

test('the plan holds one instruction per step and one shared end', () => {
  expect(plan.code).toHaveLength(9);
  expect(plan.triggers).toEqual([{ node: 'start', on: { kind: 'event', event: 'Cart Updated' }, to: 0 }]);
  expect(plan.exits).toEqual([{ id: 'ordered', event: 'Order Completed', when: 'at-once' }]);
});

test('after two days a person with an e-mail address gets the e-mail, then the thanks for gold customers', () => {
  const waiting = walk(start(), 0, {});
  expect(waiting.next).toEqual({ kind: 'wait', until: 2 * DAY, wants: [] });
  const asked = walk(waiting.state, 2 * DAY, factsOf(byEmail));
  expect(asked.effects).toMatchObject([
    { key: 'email#1', kind: 'send-message', args: { channel: 'email', template: 'cart-email' } },
  ]);
  const sent = walk(asked.state, 2 * DAY, factsOf(byEmail, { 'email#1': { outcome: 'sent', final: true } }));
  expect(sent.steps.map(({ nodeId, port }) => [nodeId, port])).toEqual([
    ['email', 'sent'],
    ['vip', 'gold'],
  ]);
  const thanked = walk(
    sent.state,
    2 * DAY,
    factsOf(byEmail, { 'thanks#1': { outcome: 'planned', final: false } }),
  );
  expect(thanked.next).toEqual({ kind: 'end', reason: { code: 'completed' } });
});

test('a wired "failed" port makes the run wait for the provider; the plan of the others does not', () => {
  const settling = plan.code.filter((instruction) => instruction.op === 'effect' && instruction.settle);
  expect(settling.map((instruction) => instruction.node)).toEqual(['email']);
  const asked = walk(walk(start(), 0, {}).state, 2 * DAY, factsOf(byEmail));
  const planned = { 'email#1': { outcome: 'planned', final: false } };
  const held = walk(asked.state, 2 * DAY, factsOf(byEmail, planned));
  expect(held.next).toEqual({ kind: 'wait', until: 5 * DAY, wants: [] });
  const failed = walk(
    held.state,
    3 * DAY,
    factsOf(byEmail, { 'email#1': { outcome: 'failed', final: true } }),
  );
  expect(failed.next).toEqual({ kind: 'end', reason: { code: 'exit-node', note: 'Nobody there' } });
});

test('an unwired "not sent" joins the main path', () => {
  const bySms: ChannelsOfPerson = { sms: { address: '+989121234567', consent } };
  const asked = walk(walk(start(), 0, {}).state, 2 * DAY, factsOf(bySms));
  const outcome = { 'sms#1': { outcome: 'not-sent', final: true } };
  const { steps } = walk(asked.state, 2 * DAY, factsOf(bySms, outcome));
  expect(steps.map(({ nodeId, port }) => [nodeId, port])).toEqual([
    ['sms', 'not-sent'],
    ['vip', 'gold'],
  ]);
});

test('a person whom no channel reaches leaves by none, with the reason of the exit', () => {
  const { next, steps } = walk(walk(start(), 0, {}).state, 2 * DAY, factsOf({}));
  expect(steps.find(({ nodeId }) => nodeId === 'reach')?.port).toBe('none');
  expect(next).toEqual({ kind: 'end', reason: { code: 'exit-node', note: 'Nobody there' } });
});
