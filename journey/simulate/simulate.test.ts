import { expect, test } from 'vitest';
import type { Plan } from '../plan/types';
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

function run(script: Scenario['script'], of: Plan = plan): Simulated {
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
    perform: () => ({ outcome: 'planned', final: false }),
    until: START + 1_000 * HOUR_MS,
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
