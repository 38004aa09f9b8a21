import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { JourneyDocument, JourneySettings } from '@/journey/graph/types';
import { fixOf } from '@/journey/validate/fixes/fix-of';
import type { Problem } from '@/journey/validate/types';
import { validate } from '@/journey/validate/validate';
import type { Json } from '@/shared/json';
import { definitions } from './definitions';

type Step = [kind: string, config: Json, next?: Record<string, string>];

const goals = [{ id: 'goal-1', event: 'Order Completed', leave: false }];

function journeyOf(steps: Record<string, Step>, settings: Partial<JourneySettings> = {}): JourneyDocument {
  const start: Step = ['trigger', { event: 'Signed Up' }, { next: 'first' }];
  return {
    format: 'safar.journey/1',
    name: 'One',
    settings: { reentry: { mode: 'off' }, exits: [], goals, ...settings },
    nodes: Object.fromEntries(
      Object.entries({ start, ...steps }).map(([id, [kind, config, next = {}]], index) => [
        id,
        { kind, config, next, position: { x: 0, y: index * 184 } },
      ]),
    ),
  };
}

const problemsOf = (document: JourneyDocument): Problem[] => validate(document, definitions, {});

/** The journey after the first problem of a code was mended. */
function mended(document: JourneyDocument, code: string): JourneyDocument {
  const problem = problemsOf(document).find((own) => own.code === code);
  expect(problem, `${code} is told`).toBeDefined();
  const fix = problem && fixOf(problem, { document, definitions, taken: ['exit-7'] });
  expect(fix, `${code} can be mended`).not.toBeNull();
  return produce(document, (draft) => fix?.apply(draft as JourneyDocument));
}

const wait: Step = ['wait', { amount: 1, unit: 'days' }];
const sms = { channel: 'sms', template: 'hello', class: 'marketing' };
const trait = (name: string, op: string, value: Json) => ({ kind: 'trait', name, op, value });
const cases = (...rules: Json[]): Json => ({
  cases: rules.map((when, index) => ({ id: `case-${index + 1}`, when })),
});
const arms = (...shares: number[]): Json => ({
  arms: shares.map((percent, index) => ({ id: `arm-${index + 1}`, percent })),
});
const visits = { kind: 'visits', node: 'gone', count: { op: 'at-least', value: 1 } };

test.each<[string, Record<string, Step>, Partial<JourneySettings>?]>([
  ['kind-unknown', { first: ['teleport', {}] }],
  ['node-unreachable', { first: wait, lost: wait }],
  ['edge-dangling', { first: ['wait', wait[1], { next: 'gone' }] }],
  ['edge-into-trigger', { first: ['wait', wait[1], { next: 'start' }] }],
  ['port-unknown', { first: ['wait', wait[1], { other: 'end' }], end: ['exit', {}] }],
  ['port-open', { first: ['reachability', { channels: ['sms'] }] }],
  ['not-sent-open', { first: ['send-message', sms, { sent: 'rest' }], rest: wait }],
  [
    'variable-unknown',
    { first: ['set-variable', { set: [{ variable: 'total', value: { from: 'literal', value: '1' } }] }] },
  ],
  [
    'rule-variable-unknown',
    { first: ['branch', cases({ ...trait('total', 'equals', '1'), kind: 'variable' })] },
  ],
  [
    'wait-longer-than-reentry',
    { first: ['wait', { amount: 9, unit: 'days' }] },
    { reentry: { mode: 'after', days: 7 } },
  ],
  ['exit-event-missing', { first: wait }, { exits: [{ id: 'exit-1', event: '' }] }],
  ['goal-event-missing', { first: wait }, { goals: [{ id: 'goal-1', event: '', leave: false }] }],
  ['variable-name-missing', { first: wait }, { variables: [{ name: '', type: 'text' }] }],
  ['goal-id-taken', { first: wait }, { goals: [...goals, ...goals] }],
  [
    'rule-step-unknown',
    { first: ['branch', cases({ kind: 'all', rules: [trait('city', 'equals', 'Shiraz'), visits] })] },
  ],
  ['ab-goal-unknown', { first: ['ab-test', { arms: [], ...(arms(50, 50) as object), goal: 'gone' }] }],
  ['channel-twice', { first: ['reachability', { channels: ['sms', 'sms'] }] }],
  [
    'case-id-taken',
    {
      first: [
        'branch',
        {
          cases: [
            { id: 'case-1', when: trait('city', 'equals', 'Shiraz') },
            { id: 'case-1', when: trait('city', 'equals', 'Tabriz') },
          ],
        },
      ],
    },
  ],
  ['case-covered', { first: ['branch', cases(trait('age', 'greater', 18), trait('age', 'greater', 40))] }],
  [
    'case-never-matches',
    { first: ['branch', cases(trait('age', 'greater', 18), trait('age', 'greater', 18))] },
  ],
  ['shares-not-100', { first: ['split', arms(20, 20, 20)] }],
  [
    'field-too-large',
    { first: ['create-task', { ...definitions['create-task']?.defaults(), title: 'x' }] },
    { reentry: { mode: 'after', days: 500 } },
  ],
  ['field-too-small', { first: ['wait', { amount: 0, unit: 'days' }] }],
])('%s goes away by its fix', (code, steps, settings) => {
  const after = mended(journeyOf(steps, settings), code);
  expect(problemsOf(after).map((problem) => problem.code)).not.toContain(code);
});

test('a step whose port is led to an exit keeps what it had; the exit gets an id that was never given', () => {
  const before = journeyOf({ first: ['reachability', { channels: ['sms'] }, { sms: 'rest' }], rest: wait });
  const { nodes } = mended(before, 'port-open');
  expect(nodes.first?.next).toEqual({ sms: 'rest', none: 'exit-8' });
  expect(nodes['exit-8']).toMatchObject({ kind: 'exit' });
  const places = Object.values(nodes).map(({ position }) => `${position.x}:${position.y}`);
  expect(new Set(places).size).toBe(places.length);
});

test('the last condition of a group takes the group with it, and of an audience the audience', () => {
  const rule = { kind: 'not', rule: { kind: 'any', rules: [visits] } } as never;
  const after = mended(
    journeyOf({ first: wait }, { audience: { rule, onLeave: 'skip' } }),
    'rule-step-unknown',
  );
  expect(after.settings.audience).toBeUndefined();
});

test('the only condition of a case cannot be taken away by a press: the author has to say what the case is', () => {
  const document = journeyOf({ first: ['branch', cases(visits)] });
  const problem = problemsOf(document).find(({ code }) => code === 'rule-step-unknown') as Problem;
  expect(fixOf(problem, { document, definitions, taken: [] })).toBeNull();
});

test('a case that an earlier one covers is put before it', () => {
  const before = journeyOf({
    first: [
      'branch',
      cases(trait('city', 'equals', 'Yazd'), trait('age', 'greater', 18), trait('age', 'greater', 40)),
    ],
  });
  const { nodes } = mended(before, 'case-covered');
  expect(nodes.first?.config).toMatchObject({
    cases: [{ id: 'case-1' }, { id: 'case-3' }, { id: 'case-2' }],
  });
});

test('what only a person can decide has no fix', () => {
  const document = journeyOf({ first: ['send-message', { ...sms, template: '' }] });
  const problem = problemsOf(document).find(({ code }) => code === 'field-required') as Problem;
  expect(fixOf(problem, { document, definitions, taken: [] })).toBeNull();
});
