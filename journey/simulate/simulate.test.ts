import { expect, test } from 'vitest';
import type { EffectInstruction, Plan } from '../plan/types';
import { planOf } from '../testing/plan-of';
import { simulate } from './simulate';
import type { Scenario, Simulated } from './types';

const START = Date.parse('2026-11-27T08:00:00Z');
const HOUR_MS = 3_600_000;
const to = (port: string, pc: number) => ({ port, to: pc });

/** Waits an hour for an order; whoever does not order gets a message; then a day. */
const plan = planOf([
  {
    op: 'await',
    node: 'ask',
    conditions: [{ ...to('ordered', 2), on: { kind: 'event', event: 'Ordered' } }],
    timeout: { until: { kind: 'duration', ms: HOUR_MS }, exit: to('late', 1) },
    passIfTrue: false,
  },
  {
    op: 'effect',
    node: 'mail',
    effect: 'send-message',
    args: {},
    answeredBy: 'ledger',
    sends: true,
    settle: false,
    patienceMs: 0,
    outcomes: { planned: to('sent', 2) },
    otherwise: to('failed', 2),
  },
  { op: 'sleep', node: 'day', until: { kind: 'duration', ms: 24 * HOUR_MS }, exit: to('next', 3) },
]);

/** Sends a message; `settle` waits for what becomes of it. */
const mailStep = ({ settle }: { settle: boolean }): EffectInstruction => ({
  op: 'effect',
  node: 'mail',
  effect: 'send-message',
  args: {},
  answeredBy: 'ledger',
  sends: true,
  settle,
  patienceMs: HOUR_MS,
  outcomes: { failed: to('failed', 1) },
  otherwise: to('sent', 1),
});

function run(script: Scenario['script'], of: Plan = plan, more: Partial<Scenario> = {}): Simulated {
  return simulate({
    plan: of,
    journeyId: 'j',
    trigger: of.triggers[0]!,
    person: { id: 'p', traits: {}, channels: {} },
    entry: { name: 'Cart Updated', messageId: 'm', properties: {}, at: START },
    workspace: { zone: 'UTC', weekend: [], holidays: [] },
    clock: 1,
    spread: 0,
    script,
    perform: () => ({ outcome: 'planned', final: false, message: { channel: 'email', template: 'cart' } }),
    until: START + 1_000 * HOUR_MS,
    ...more,
  });
}

const pathOf = ({ steps }: Simulated) => steps.map(({ nodeId, port }) => `${nodeId}:${port}`);

test('without events every wait runs to its end, to the millisecond', () => {
  const done = run([]);
  expect(pathOf(done)).toEqual(['start:next', 'ask:late', 'mail:sent', 'day:next']);
  const grace = 60_000;
  expect(done.end).toEqual({ reason: { code: 'completed' }, at: START + 25 * HOUR_MS + grace });
});

test('an event wakes the person who waits for it', () => {
  const done = run([{ when: { at: START + 600_000 }, name: 'Ordered', properties: {} }]);
  expect(pathOf(done)).toEqual(['start:next', 'ask:ordered', 'day:next']);
  expect(done.end?.at).toBe(START + 600_000 + 24 * HOUR_MS);
});

test('an event may be scripted by where the person stands', () => {
  const done = run([{ when: { node: 'ask', visit: 1, afterMs: 5 }, name: 'Ordered', properties: {} }]);
  expect(done.steps[1]?.leftAt).toBe(START + 5);
});

test('an exit rule ends the run in the middle of a wait, and the step says so', () => {
  const leaving = { ...plan, exits: [{ id: 'gone', event: 'Left', when: 'at-once' as const }] };
  const done = run([{ when: { at: START + 2 * HOUR_MS }, name: 'Left', properties: {} }], leaving);
  expect(done.end).toMatchObject({ reason: { code: 'exit-rule', exitId: 'gone' }, at: START + 2 * HOUR_MS });
  expect(done.steps.at(-1)).toMatchObject({ nodeId: 'day', status: 'done', port: null });
});

test('whoever is still inside when the time is over has no end', () => {
  const forever = planOf([
    { op: 'sleep', node: 'long', until: { kind: 'duration', ms: 2_000 * HOUR_MS }, exit: to('next', 1) },
  ]);
  const done = run([], forever);
  expect(done.end).toBeNull();
  expect(done.steps.at(-1)).toMatchObject({ nodeId: 'long', status: 'waiting' });
});

test('a message that is opened wakes whoever waits for that; without a receipt the wait runs out', () => {
  const waiting = planOf([
    mailStep({ settle: false }),
    {
      op: 'await',
      node: 'look',
      conditions: [{ ...to('opened', 2), on: { kind: 'message', node: 'mail', outcome: 'opened' } }],
      timeout: { until: { kind: 'duration', ms: 24 * HOUR_MS }, exit: to('late', 2) },
      passIfTrue: true,
    },
  ]);
  const receipt = { when: { node: 'mail', visit: 1, afterMs: HOUR_MS }, receipt: 'opened' as const };
  expect(pathOf(run([], waiting))).toContain('look:late');
  const opened = run([receipt], waiting);
  expect(pathOf(opened)).toContain('look:opened');
  expect(opened.steps.at(-1)?.leftAt).toBe(START + HOUR_MS);
});

test('a message that fails takes the way of failures, and an opening that comes later changes nothing', () => {
  const asking = planOf([mailStep({ settle: true })]);
  const at = (afterMs: number) => ({ node: 'mail', visit: 1, afterMs });
  expect(pathOf(run([], asking))).toEqual(['start:next', 'mail:sent']);
  const failed = run(
    [
      { when: at(10), receipt: 'failed' },
      { when: at(20), receipt: 'opened' },
    ],
    asking,
  );
  expect(pathOf(failed)).toEqual(['start:next', 'mail:failed']);
});

test('an answer decides which way a step that asks goes on; the first counts', () => {
  const asking = planOf([
    {
      ...mailStep({ settle: true }),
      node: 'approve',
      effect: 'approval',
      answeredBy: 'answer',
      sends: false,
      patienceMs: 24 * HOUR_MS,
      outcomes: { approved: to('approved', 1), rejected: to('rejected', 1) },
      otherwise: to('timeout', 1),
    },
  ]);
  const perform = () => ({ outcome: 'planned', final: false });
  const answer = (said: string, afterMs: number) => ({
    when: { node: 'approve', visit: 1, afterMs },
    answer: said,
  });
  expect(pathOf(run([], asking, { perform }))).toEqual(['start:next', 'approve:timeout']);
  const answered = run([answer('rejected', HOUR_MS), answer('approved', 2 * HOUR_MS)], asking, { perform });
  expect(pathOf(answered)).toEqual(['start:next', 'approve:rejected']);
});

test('who enters a segment during a wait is seen to belong', () => {
  const waiting = planOf([
    {
      op: 'await',
      node: 'look',
      conditions: [{ ...to('vip', 1), on: { kind: 'rule', rule: { kind: 'segment', segment: 'vip' } } }],
      timeout: { until: { kind: 'duration', ms: 24 * HOUR_MS }, exit: to('late', 1) },
      passIfTrue: true,
    },
  ]);
  const joins = { when: { node: 'look', visit: 1, afterMs: HOUR_MS }, segment: 'vip', belongs: true };
  expect(pathOf(run([], waiting))).toContain('look:late');
  expect(pathOf(run([joins], waiting))).toContain('look:vip');
  expect(pathOf(run([], waiting, { segments: { vip: 0 } }))).toContain('look:vip');
});

test('whoever the trigger is not for is not let in, and is told why', () => {
  const filter = { kind: 'property' as const, name: 'total', op: 'greater' as const, value: 100 };
  const small = run([], plan, { trigger: { ...plan.triggers[0]!, filter } });
  expect(small.refused).toMatchObject({ code: 'filter', checks: [{ result: false }] });
  expect(small.moments).toEqual([]);
});

test('the moments tell the story in order, and looking in vain is none', () => {
  const order = { when: { at: START + 600_000 }, name: 'Ordered', properties: {} };
  const other = { when: { at: START + 300_000 }, name: 'Other', properties: {} };
  const { moments } = run([order, other]);
  expect(moments.map((moment) => (moment.kind === 'step' ? moment.step.nodeId : moment.kind))).toEqual([
    'start',
    'ask',
    'happened',
    'happened',
    'ask',
    'day',
    'day',
    'end',
  ]);
  expect(moments.map(({ at }) => at)).toEqual([...moments.map(({ at }) => at)].sort((a, b) => a - b));
});
