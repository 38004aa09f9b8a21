import { produce } from 'immer';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile';
import { toyDefinitions } from '../testing/toy-definitions';
import { toyJourney } from '../testing/toy-journey';
import { validate } from '../validate/validate';
import { activeJourney } from './active-journey';
import { setDisabled } from './set-disabled';

const journey = toyJourney({
  in: ['start', { next: 'fork' }],
  fork: ['split', { 'way-0': 'wait', 'way-1': 'other' }, { ways: 2 }],
  wait: ['pass', { next: 'end' }],
  other: ['pass', {}],
  end: ['stop'],
});
const off = (...ids: string[]) => produce(journey, (draft) => setDisabled(draft, ids, true));

test('a journey without steps that are off is the same', () => {
  expect(activeJourney(journey, toyDefinitions)).toBe(journey);
});

test('people pass by a step that is off, on its first way out', () => {
  const { nodes } = activeJourney(off('fork', 'wait'), toyDefinitions);
  expect(Object.keys(nodes)).toEqual(['in', 'other', 'end']);
  expect(nodes.in?.next).toEqual({ next: 'end' });
});

test('where a step that is off leads nowhere, the path ends before it', () => {
  const { nodes } = activeJourney(off('other'), toyDefinitions);
  expect(nodes.fork?.next).toEqual({ 'way-0': 'wait' });
});

test('steps that are off in a circle let nobody in', () => {
  const circle = produce(off('wait', 'other'), (draft) => {
    if (draft.nodes.wait) draft.nodes.wait.next = { next: 'other' };
    if (draft.nodes.other) draft.nodes.other.next = { next: 'wait' };
  });
  expect(activeJourney(circle, toyDefinitions).nodes.fork?.next).toEqual({});
});

test('what is off is not in the plan, and neither is a trigger', () => {
  const plan = compile(off('fork'), toyDefinitions);
  expect(plan.code.map(({ node }) => node)).toEqual(['wait', 'other', 'end', null]);
  expect(plan.triggers[0]?.to).toBe(0);
  expect(compile(off('in'), toyDefinitions).triggers).toEqual([]);
});

test('the plan says where people who stand at a step that is off go on', () => {
  expect(compile(off('fork', 'wait', 'other'), toyDefinitions).past).toEqual({
    fork: 'end',
    wait: 'end',
    other: null,
  });
  expect(compile(journey, toyDefinitions)).not.toHaveProperty('past');
});

test('what is wrong inside of a step that is off stops nobody; that its other ways are not taken is said', () => {
  const broken = produce(off('fork'), (draft) => {
    if (draft.nodes.fork) draft.nodes.fork.config = { ways: 'many' };
  });
  expect(validate(broken, toyDefinitions, {}).filter(({ severity }) => severity === 'error')).toEqual([]);
  const problems = validate(off('fork'), toyDefinitions, {});
  expect(problems).toContainEqual({
    code: 'disabled-ways',
    severity: 'warning',
    nodeId: 'fork',
    port: 'way-0',
    values: { port: 'way-0' },
  });
  expect(validate(off('in'), toyDefinitions, {}).map(({ code }) => code)).toContain('trigger-missing');
});

test('switching on again leaves no trace', () => {
  expect(produce(off('fork'), (draft) => setDisabled(draft, ['fork'], false))).toEqual(journey);
});
