import { expect, test } from 'vitest';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { JourneyDocument, JourneySettings } from '@/journey/graph/types';
import type { Rule } from '@/journey/rules/types';
import { validate } from '@/journey/validate/validate';
import type { Json } from '@/shared/json';
import { definitions } from './definitions';

type Step = [kind: string, config: Json, next?: Record<string, string>];

const goals = [{ id: 'goal-1', event: 'Order Completed', leave: false }];

function codesOf(
  steps: Record<string, Step>,
  settings: Partial<JourneySettings> = { goals },
  workspace: WorkspaceFacts = {},
): string[] {
  const start: Step = ['trigger', { event: 'Signed Up' }, { next: 'first' }];
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name: 'One',
    settings: { reentry: { mode: 'off' }, exits: [], ...settings },
    nodes: Object.fromEntries(
      Object.entries({ start, ...steps }).map(([id, [kind, config, next = {}]]) => [
        id,
        { kind, config, next, position: { x: 0, y: 0 } },
      ]),
    ),
  };
  return validate(document, definitions, workspace).map(({ code, nodeId, field }) =>
    [nodeId ?? field, code].join(' '),
  );
}

const sms = { channel: 'sms', template: 'hello', class: 'marketing' };
const wait = (amount: number): Step => ['wait', { amount, unit: 'days' }];

test('a journey that sends messages and has no goal is told so', () => {
  const sends: Record<string, Step> = { first: ['send-message', sms] };
  expect(codesOf(sends, {})).toEqual(['goals no-goal']);
  expect(codesOf(sends)).toEqual([]);
  expect(
    codesOf({ first: ['send-message', sms, { sent: 'end' }], end: ['goal', { leave: true }] }, {}),
  ).toEqual(['first not-sent-open']);
});

test('a journey without messages needs no goal', () => {
  expect(codesOf({ first: wait(2) }, {})).toEqual([]);
});

test('a message that may not reach people is told when they would go on as if it had', () => {
  expect(codesOf({ first: ['send-message', sms, { sent: 'rest' }], rest: wait(1) })).toEqual([
    'first not-sent-open',
  ]);
  const wired: Step = ['send-message', sms, { sent: 'rest', 'not-sent': 'rest' }];
  expect(codesOf({ first: wired, rest: wait(1) })).toEqual([]);
});

test('whoever was asked for the channel before is reached by it', () => {
  const send: Step = ['send-message', sms, { sent: 'rest' }];
  const reach = (channel: string, next: Record<string, string>): Record<string, Step> => ({
    first: ['reachability', { channels: [channel] }, next],
    send,
    rest: wait(1),
  });
  expect(codesOf(reach('sms', { sms: 'send', none: 'rest' }))).toEqual([]);
  expect(codesOf(reach('email', { email: 'send', none: 'rest' }))).toEqual(['send not-sent-open']);
  expect(codesOf(reach('sms', { sms: 'send', none: 'send' }))).toEqual(['send not-sent-open']);
});

test('an audience that the channel reaches is asked again before each message', () => {
  const send: Record<string, Step> = { first: ['send-message', sms, { sent: 'rest' }], rest: wait(1) };
  const rule: Rule = {
    kind: 'all',
    rules: [
      { kind: 'trait', name: 'plan', op: 'equals', value: 'gold' },
      { kind: 'reachable', channel: 'sms' },
    ],
  };
  expect(codesOf(send, { goals, audience: { rule, onLeave: 'skip' } })).toEqual([]);
});

test('a wait that outlasts the time of re-entry is told with both lengths', () => {
  const reentry = { mode: 'after', days: 7 } as const;
  expect(codesOf({ first: wait(8) }, { reentry })).toEqual(['first wait-longer-than-reentry']);
  expect(codesOf({ first: wait(7) }, { reentry })).toEqual([]);
  expect(codesOf({ first: wait(8) }, { reentry: { mode: 'after-exit' } })).toEqual([]);
  const clicked: Step = [
    'wait-until',
    {
      conditions: [{ id: 'ordered', on: { kind: 'event', event: 'Ordered' } }],
      timeout: { mode: 'duration', amount: 2, unit: 'weeks' },
      passIfTrue: true,
    },
  ];
  expect(codesOf({ first: clicked }, { reentry })).toContain('first wait-longer-than-reentry');
});

test('an audience of nobody is told, but only for the rule that was counted', () => {
  const rule: Rule = { kind: 'trait', name: 'city', op: 'equals', value: 'Shiraz' };
  const settings = { goals, audience: { rule, onLeave: 'skip' as const } };
  const told = (audience: WorkspaceFacts['audience']) =>
    codesOf({ first: wait(1) }, settings, audience ? { audience } : {});
  expect(told({ rule: { ...rule }, count: 0 })).toEqual(['audience.rule audience-empty']);
  expect(told({ rule, count: 1 })).toEqual([]);
  expect(told({ rule: { ...rule, value: 'Tehran' }, count: 0 })).toEqual([]);
  expect(told(undefined)).toEqual([]);
});
