import { expect, test } from 'vitest';
import type { ChannelsOfPerson } from '../reach/types';
import { advance } from './advance';
import { enter } from './enter';
import type { AdvanceInput, Facts, Plan } from './types';

const HOUR = 3_600_000;
const consent = { state: 'granted' as const };

/** trigger → wait 2 h → push? sms? none → send → end */
const plan: Plan = {
  v: 2,
  reentry: { mode: 'off' },
  triggers: [{ node: 'start', on: { kind: 'event', event: 'Cart Updated' }, to: 0 }],
  exits: [],
  goals: [],
  variables: [],
  code: [
    { op: 'sleep', node: 'wait', until: { kind: 'duration', ms: 2 * HOUR }, exit: { port: 'next', to: 1 } },
    {
      op: 'choose',
      node: 'reach',
      arms: [
        { port: 'push', to: 2, when: { kind: 'reachable', channel: 'push' } },
        { port: 'sms', to: 2, when: { kind: 'reachable', channel: 'sms' } },
      ],
      otherwise: { port: 'none', to: 3 },
    },
    {
      op: 'effect',
      node: 'send',
      effect: 'send-message',
      args: {},
      answeredBy: 'ledger',
      sends: true,
      settle: true,
      patienceMs: 24 * HOUR,
      outcomes: { failed: { port: 'failed', to: 3 } },
      otherwise: { port: 'sent', to: 3 },
    },
    { op: 'end', node: null, reason: { code: 'completed' } },
  ],
};

const trigger = plan.triggers[0]!;
const start = () =>
  enter(plan, trigger, { name: 'Cart Updated', messageId: 'm1', properties: {}, at: 0 }, {}, 0).state;
const at = (now: number, clock = 1): AdvanceInput => ({
  now,
  clock,
  spread: 0,
  enteredAt: 0,
  journeyId: 'j',
});
const facts = (channels: ChannelsOfPerson, more: Partial<Facts> = {}): Facts => ({
  person: { id: 'p', traits: {}, channels },
  entry: {},
  ...more,
});
const withSms: ChannelsOfPerson = {
  push: { tokens: [], since: '2026-10-25T00:00:00.000Z', consent },
  sms: { address: '+989121234567', consent },
};

test('a run that meets a wait first says when to wake it and needs no facts', () => {
  const { next, steps } = advance(plan, start(), at(1000), {});
  expect(next).toEqual({ kind: 'wait', until: 1000 + 2 * HOUR, wants: [] });
  expect(steps).toMatchObject([{ nodeId: 'wait', status: 'waiting', position: 1, visit: 1 }]);
});

test('waking too early waits on for the same instant', () => {
  const first = advance(plan, start(), at(0), {});
  const early = advance(plan, first.state, at(HOUR), {});
  expect(early.next).toEqual(first.next);
});

test('a fast clock shortens the wait', () => {
  expect(advance(plan, start(), at(0, 3600), {}).next).toEqual({ kind: 'wait', until: 2000, wants: [] });
});

test('a decision names the facts it lacks, then goes on from the same place', () => {
  const waiting = advance(plan, start(), at(0), {}).state;
  const asked = advance(plan, waiting, at(2 * HOUR), {});
  expect(asked.next).toEqual({ kind: 'need', needs: [{ fact: 'person' }, { fact: 'entry' }] });
  const answered = advance(plan, asked.state, at(2 * HOUR), facts(withSms));
  expect(answered.effects).toMatchObject([{ key: 'send#1', kind: 'send-message' }]);
});

test('the reason of a branch tells why the earlier channels were passed over', () => {
  const waiting = advance(plan, start(), at(0), {}).state;
  const { steps } = advance(plan, waiting, at(2 * HOUR), facts(withSms));
  const chose = steps.find((step) => step.nodeId === 'reach');
  expect(chose).toMatchObject({
    port: 'sms',
    reason: {
      code: 'chose',
      arms: [
        {
          port: 'push',
          result: false,
          checks: [{ detail: { reason: 'no-token', since: '2026-10-25T00:00:00.000Z' } }],
        },
        { port: 'sms', result: true },
      ],
    },
  });
});

test('a person whom no channel reaches leaves by none', () => {
  const waiting = advance(plan, start(), at(0), {}).state;
  const { steps, next } = advance(plan, waiting, at(2 * HOUR), facts({}));
  expect(steps.find((step) => step.nodeId === 'reach')?.port).toBe('none');
  expect(next).toEqual({ kind: 'end', reason: { code: 'completed' } });
});

test('an effect is asked for once, waits for its outcome, and gives up after its patience', () => {
  const waiting = advance(plan, start(), at(0), {}).state;
  const asked = advance(plan, waiting, at(2 * HOUR), facts(withSms));
  const again = advance(plan, asked.state, at(2 * HOUR), facts(withSms));
  expect(again.effects).toEqual([]);

  const planned = { outcomes: { 'send#1': { outcome: 'planned', final: false } } };
  const held = advance(plan, asked.state, at(2 * HOUR), facts(withSms, planned));
  expect(held.next).toEqual({ kind: 'wait', until: 26 * HOUR, wants: [] });

  const failed = { outcomes: { 'send#1': { outcome: 'failed', final: true } } };
  const left = advance(plan, held.state, at(3 * HOUR), facts(withSms, failed));
  expect(left.steps).toMatchObject([{ nodeId: 'send', port: 'failed', position: 3 }]);

  const late = advance(plan, held.state, at(26 * HOUR), facts(withSms, planned));
  expect(late.steps).toMatchObject([{ nodeId: 'send', port: 'sent' }]);
});

test('the state given in is never changed', () => {
  const state = start();
  const copy = structuredClone(state);
  advance(plan, state, at(0), {});
  expect(state).toEqual(copy);
});

test('a plan that never blocks ends as failed instead of hanging', () => {
  const loop: Plan = {
    ...plan,
    code: [{ ...plan.code[1], arms: [], otherwise: { port: 'x', to: 0 } } as never],
  };
  expect(advance(loop, start(), at(0), facts({})).next).toMatchObject({
    kind: 'end',
    reason: { code: 'failed' },
  });
});
