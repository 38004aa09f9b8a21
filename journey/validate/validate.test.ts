import { describe, expect, test } from 'vitest';
import { MAX_NODES } from '../graph/types';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import type { Problem } from './types';
import { validate } from './validate';

type Nodes = Parameters<typeof toyJourney>[0];
const problemsOf = (nodes: Nodes, change: Partial<ReturnType<typeof toyJourney>> = {}) =>
  validate({ ...toyJourney(nodes), ...change }, toyDefinitions, {});
const codes = (problems: Problem[]) =>
  problems.map(({ code, nodeId }) => (nodeId ? `${nodeId} ${code}` : code));
const settings = toyJourney({}).settings;

const good: Nodes = { start: ['start', { next: 'a' }], a: ['pass', { next: 'b' }], b: ['stop'] };

test('a sound journey has no problems; a path that simply runs out is sound', () => {
  expect(problemsOf(good)).toEqual([]);
  expect(problemsOf({ start: ['start', { next: 'a' }], a: ['pass'] })).toEqual([]);
});

test('an empty journey lacks a way in', () => {
  expect(codes(problemsOf({}))).toEqual(['trigger-missing']);
});

test('a journey without a name is told so', () => {
  expect(problemsOf(good, { name: ' ' })).toMatchObject([{ code: 'name-missing', field: 'name' }]);
});

test('a step that no trigger leads to is a warning', () => {
  expect(problemsOf({ ...good, lost: ['pass', { next: 'b' }] })).toMatchObject([
    { code: 'node-unreachable', severity: 'warning', nodeId: 'lost' },
  ]);
});

test('a circle is named once', () => {
  const circle: Nodes = { ...good, a: ['pass', { next: 'c' }], c: ['send', { sent: 'b', failed: 'a' }] };
  const goals = [{ id: 'goal-1', event: 'Bought', leave: false }];
  expect(codes(problemsOf(circle, { settings: { ...settings, goals } }))).toEqual(['a cycle']);
});

test('wiring that leads nowhere, into a trigger, or out of a port that is not there is an error', () => {
  const nodes: Nodes = {
    start: ['start', { next: 'a' }],
    a: ['send', { sent: 'gone', failed: 'start', other: 'b' }],
    b: ['stop'],
  };
  const problems = problemsOf(nodes);
  expect(codes(problems)).toEqual(
    expect.arrayContaining(['a edge-dangling', 'a edge-into-trigger', 'a port-unknown']),
  );
  expect(problems.find(({ code }) => code === 'edge-dangling')).toMatchObject({ port: 'sent' });
});

test('a kind that is not installed is named', () => {
  expect(problemsOf({ ...good, b: ['teleport'] })).toMatchObject([
    { code: 'kind-unknown', nodeId: 'b', values: { kind: 'teleport' } },
  ]);
});

test('the id of a published step may not stand for a step of another kind', () => {
  const publishedKinds = { a: ['pass'], b: ['send', 'split'], gone: ['stop'] };
  expect(validate(toyJourney(good), toyDefinitions, { publishedKinds })).toEqual([
    { code: 'node-id-reused', severity: 'error', nodeId: 'b', values: { id: 'b' } },
  ]);
});

test("a kind's own warning is told at its node, after the errors", () => {
  const nodes: Nodes = { ...good, a: ['split', { else: 'b' }, { ways: 0 }], b: ['teleport'] };
  expect(codes(problemsOf(nodes))).toEqual(['b kind-unknown', 'a no-ways']);
});

test('too many steps are counted', () => {
  const many = Array.from({ length: MAX_NODES + 1 }, (_, index) => [`n${index}`, ['pass']] as const);
  expect(problemsOf(Object.fromEntries(many) as unknown as Nodes)).toContainEqual({
    code: 'too-many-nodes',
    severity: 'error',
    values: { count: MAX_NODES + 1, maximum: MAX_NODES },
  });
});

describe('settings', () => {
  test('an exit rule without an event and one with a taken id are named by their place', () => {
    const exits = [
      { id: 'x', event: 'Ordered' },
      { id: 'x', event: ' ' },
    ];
    expect(problemsOf(good, { settings: { ...settings, exits } })).toMatchObject([
      { code: 'exit-event-missing', field: 'exits.1.event' },
      { code: 'exit-id-taken', field: 'exits.1.id' },
    ]);
  });

  test('a re-entry that was typed as words is not a number', () => {
    const reentry = { mode: 'after', days: 'ten' } as never;
    expect(problemsOf(good, { settings: { ...settings, reentry } })).toMatchObject([
      { code: 'field-not-a-number', field: 'reentry.days' },
    ]);
  });
});

test('half-filled goals and variables are told in their own words, at their fields', () => {
  const problems = problemsOf(good, {
    settings: {
      ...settings,
      goals: [
        { id: 'goal-1', event: '', leave: false },
        { id: 'goal-1', event: 'Bought', leave: true },
      ],
      variables: [
        { name: 'total', type: 'number', initial: { from: 'property', name: '' } },
        { name: 'total', type: 'text' },
        { name: 'order-id', type: 'text' },
        { name: '', type: 'text' },
      ],
    },
  });
  expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'goal-event-missing goals.0.event',
    'variable-source-missing variables.0.initial.name',
    'variable-name-invalid variables.2.name',
    'variable-name-missing variables.3.name',
    'goal-id-taken goals.1.id',
    'variable-name-taken variables.1.name',
  ]);
});

test('a journey may be for some people, and let them out before the next message only', () => {
  const rule = { kind: 'trait', name: 'city', op: 'equals', value: 'Shiraz' } as const;
  const exits = [{ id: 'exit-1', event: 'Bought', when: 'before-send' as const }];
  const sound = { ...settings, audience: { rule, onLeave: 'skip' as const }, exits };
  expect(problemsOf(good, { settings: sound })).toEqual([]);
});
